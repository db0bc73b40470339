package io.quayside.web.receivables;

import io.quayside.receivables.invoice.InvoiceSearch;
import io.quayside.receivables.invoice.ReceivableKind;
import io.quayside.receivables.invoice.ReceivableStatus;
import io.quayside.shared.Refusal;
import io.quayside.web.support.ListQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;

/** What may be asked of the list of invoices. */
final class CustomerInvoiceQuery {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("invoiceDate"), Sort.Order.desc("id"));
    private static final Map<String, String> SORTABLE = Map.ofEntries(
            Map.entry("number", "number"), Map.entry("label", "number"), Map.entry("status", "status"), Map.entry("kind", "kind"),
            Map.entry("customerName", "customerName"), Map.entry("companyCode", "companyCode"), Map.entry("invoiceDate", "invoiceDate"),
            Map.entry("dueDate", "dueDate"), Map.entry("total", "total.amount"), Map.entry("totalInCompanyCurrency", "companyTotal.amount"),
            Map.entry("enteredBy", "enteredBy"));

    private CustomerInvoiceQuery() {
    }

    static Pageable page(ListQuery query) {
        return query.pageable(NEWEST_FIRST, SORTABLE);
    }

    static InvoiceSearch search(ListQuery query) {
        return new InvoiceSearch(query.longIds(), query.q(), query.filters("companyCode"), values(query, "status", ReceivableStatus::valueOf),
                values(query, "kind", ReceivableKind::valueOf), query.filter("customerId", Long::valueOf), query.flag("disputed"),
                query.filter("dateFrom", LocalDate::parse), query.filter("dateTo", LocalDate::parse), query.filter("dueTo", LocalDate::parse),
                query.filter("amountMin", BigDecimal::new), query.filter("amountMax", BigDecimal::new));
    }

    static <E> List<E> values(ListQuery query, String name, Function<String, E> type) {
        try {
            return query.filters(name).stream().map(type).toList();
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Invalid(name, "is not one of the possible values");
        }
    }
}
