package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.order.OrderSearch;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.receiving.BlindCounts;
import io.quayside.shared.Refusal;
import io.quayside.web.support.ListQuery;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** What may be asked of the list of orders. */
final class OrderQuery {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("createdAt"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("number", "number"), Map.entry("status", "status"), Map.entry("vendorName", "vendorName"), Map.entry("buyer", "buyer"),
            Map.entry("companyCode", "companyCode"), Map.entry("createdAt", "createdAt"), Map.entry("sentAt", "sentAt"),
            Map.entry("acknowledgedAt", "acknowledgedAt"), Map.entry("expectedDate", "expectedDate"), Map.entry("total", "total.amount"),
            Map.entry("totalInCompanyCurrency", "companyTotal.amount"), Map.entry("requisitionNumber", "requisitionNumber"));

    private OrderQuery() {
    }

    static Pageable page(ListQuery query) {
        return query.pageable(NEWEST_FIRST, SORTABLE);
    }

    static OrderSearch search(ListQuery query, CurrentUser user) {
        if (BlindCounts.isKeptFrom(user) && (query.filter("amountMin").isPresent() || query.filter("amountMax").isPresent())) {
            throw new Refusal.Forbidden("counted-blind", "Receivers, who may have to count goods blind, do not search orders by their amount.");
        }
        ListFilters filters = new ListFilters(query);
        return new OrderSearch(query.longIds(), query.q(), query.filters("companyCode"), filters.values("status", OrderStatus.class),
                query.filter("number"), query.filter("vendorId", Long::valueOf), query.filter("requisitionId", Long::valueOf), query.filter("buyer"),
                filters.from("createdFrom"), filters.until("createdTo"), filters.amount("amountMin"), filters.amount("amountMax"));
    }
}
