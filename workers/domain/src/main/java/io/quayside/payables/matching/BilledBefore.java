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

    private record Freight(long landedCostId, BigDecimal amount) {}

    /** What invoices that are not posted yet bill of landed costs, in the company's currency; what is posted, the books know. */
    Map<Long, BigDecimal> ofLandedCosts(Collection<Long> landedCostIds, long exceptInvoiceId) {
        if (landedCostIds.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select l.landed_cost_id, sum(l.net_amount * i.exchange_rate) as amount
                from payables_vendor_invoice_line l join payables_vendor_invoice i on i.id = l.invoice_id
                where l.landed_cost_id in (:costs) and i.id <> :except and i.number_key is not null and i.status not in ('DRAFT', 'POSTED', 'PAID')
                group by l.landed_cost_id""")
                .param("costs", landedCostIds).param("except", exceptInvoiceId).query(Freight.class).list().stream()
                .collect(Collectors.toMap(Freight::landedCostId, Freight::amount));
    }
}
