package io.quayside.payables.matching;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What other invoices bill of lines of orders. */
@Component
class BilledBefore {

    private final JdbcClient jdbc;

    BilledBefore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    private record Billed(long orderLineId, BigDecimal quantity) {}

    /** Posted invoices count whole, less what is credited; those in work as far as they are linked with receipts. */
    Map<Long, BigDecimal> of(Collection<Long> orderLineIds, long exceptInvoiceId) {
        if (orderLineIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select l.order_line_id, sum(case
                    when i.kind = 'INVOICE' and i.status in ('POSTED', 'PAID') then l.quantity_value
                    when i.kind = 'INVOICE' then coalesce((select sum(a.quantity_value) from payables_allocation a where a.invoice_line_id = l.id), 0)
                    when l.credit_reason = 'PRICE' or i.status not in ('POSTED', 'PAID') then 0
                    else -l.quantity_value end) as quantity
                from payables_vendor_invoice_line l join payables_vendor_invoice i on i.id = l.invoice_id
                where l.order_line_id in (:lines) and i.id <> :except and i.number_key is not null and i.status <> 'DRAFT'
                group by l.order_line_id""")
                .param("lines", orderLineIds).param("except", exceptInvoiceId).query(Billed.class).list().stream()
                .collect(Collectors.toMap(Billed::orderLineId, Billed::quantity));
    }
}
