package io.quayside.web.receiving;

import io.quayside.receiving.receipt.ReceiptSearch;
import io.quayside.receiving.receipt.ReceiptStatus;
import io.quayside.web.purchasing.ListFilters;
import io.quayside.web.support.ListQuery;
import java.util.Map;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** What may be asked of the list of goods receipts. */
final class ReceiptQuery {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("openedAt"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.of("number", "number", "status", "status", "orderNumber", "orderNumber",
            "vendorName", "vendorName", "warehouseCode", "warehouseCode", "openedAt", "openedAt", "countedAt", "countedAt", "postedAt", "postedAt",
            "companyCode", "companyCode");

    private ReceiptQuery() {
    }

    static Pageable page(ListQuery query) {
        return query.pageable(NEWEST_FIRST, SORTABLE);
    }

    static ReceiptSearch search(ListQuery query) {
        ListFilters filters = new ListFilters(query);
        return new ReceiptSearch(query.longIds(), query.q(), query.filters("companyCode"), filters.values("status", ReceiptStatus.class),
                query.filter("number"), query.filter("orderId", Long::valueOf), query.filter("vendorId", Long::valueOf), query.filter("warehouseCode"),
                filters.from("openedFrom"), filters.until("openedTo"));
    }
}
