package io.quayside.web.purchasing;

import io.quayside.purchasing.requisition.RequisitionSearch;
import io.quayside.purchasing.requisition.RequisitionStatus;
import io.quayside.web.support.ListQuery;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** What may be asked of the list of requisitions. */
final class RequisitionQuery {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("createdAt"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("number", "number"), Map.entry("title", "title"), Map.entry("status", "status"), Map.entry("requester", "requesterName"),
            Map.entry("companyCode", "companyCode"), Map.entry("neededBy", "neededBy"), Map.entry("costCentre", "costCentre"),
            Map.entry("createdAt", "createdAt"), Map.entry("submittedAt", "submittedAt"), Map.entry("total", "total.amount"),
            Map.entry("totalInCompanyCurrency", "companyTotal.amount"));

    private RequisitionQuery() {
    }

    static Pageable page(ListQuery query) {
        return query.pageable(NEWEST_FIRST, SORTABLE);
    }

    static RequisitionSearch search(ListQuery query) {
        ListFilters filters = new ListFilters(query);
        return new RequisitionSearch(query.longIds(), query.q(), query.filters("companyCode"),
                filters.values("status", RequisitionStatus.class), query.filter("number"), query.filter("requester"), query.filter("costCentre"),
                filters.from("createdFrom"), filters.until("createdTo"), filters.amount("amountMin"), filters.amount("amountMax"));
    }
}
