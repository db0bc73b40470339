package io.quayside.purchasing.evidence;

import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What has been bought and requested before, one query for all lines. */
@Component
class PurchaseHistory {

    private final JdbcClient jdbc;

    PurchaseHistory(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record Paid(long productId, String unit, BigDecimal amount, String currency, String vendorName, String number, LocalDateTime createdAt) {

        BigMoney unitPrice() {
            return Amounts.unitPrice(amount, CurrencyUnit.of(currency));
        }
    }

    record OpenOrder(long productId, String warehouseCode, BigDecimal value, String unit) {

        Quantity quantity() {
            return Quantity.of(value, unit);
        }
    }

    /** The newest price of each product that is not of this purchase itself. */
    Map<Long, Paid> lastPrices(Purchase purchase) {
        if (purchase.lines().isEmpty()) {
            return Map.of();
        }
        return query(purchase, """
                select * from (
                  select l.product_id, l.quantity_unit as unit, l.unit_price_amount as amount, l.unit_price_currency as currency,
                    o.vendor_name, o.number, o.created_at,
                    row_number() over (partition by l.product_id order by o.created_at desc, o.id desc) as position
                  from purchasing_order o join purchasing_order_line l on l.order_id = o.id
                  where l.product_id in (:products) and o.company_code = :company and o.status <> 'CANCELLED'
                    and coalesce(o.requisition_id, 0) <> :requisition and o.id <> :order) paid
                where position = 1""")
                .query(Paid.class).list().stream().collect(Collectors.toMap(Paid::productId, Function.identity()));
    }

    /** What is ordered and not yet received. */
    List<OpenOrder> openOrders(Purchase purchase) {
        if (purchase.lines().isEmpty()) {
            return List.of();
        }
        return query(purchase, """
                select l.product_id, l.warehouse_code, sum(greatest(l.quantity_value - l.received_value, 0)) as value, l.quantity_unit as unit
                from purchasing_order o join purchasing_order_line l on l.order_id = o.id
                where l.product_id in (:products) and o.company_code = :company and o.status in ('CREATED', 'SENT', 'ACKNOWLEDGED')
                  and coalesce(o.requisition_id, 0) <> :requisition and o.id <> :order
                group by l.product_id, l.warehouse_code, l.quantity_unit""")
                .query(OpenOrder.class).list();
    }

    /**
     * What the same person recently asked of the same vendors, besides this purchase. Of lines without a vendor nobody knows yet
     * where they will be bought, so they are added to one another, whomever a buyer or the rule has chosen since.
     */
    Money requestedSince(Purchase purchase, Instant since) {
        CurrencyUnit currency = purchase.companyTotal().getCurrencyUnit();
        if (purchase.requester() == null) {
            return Money.zero(currency);
        }
        BigDecimal sum = query(purchase, """
                select coalesce(sum(l.company_value_amount), 0)
                from purchasing_requisition r join purchasing_requisition_line l on l.requisition_id = r.id
                where r.company_code = :company and r.requester = :requester and r.submitted_at >= :since and r.id <> :requisition
                  and r.status not in ('DRAFT', 'REJECTED', 'CANCELLED') and (l.suggested_vendor_id in (:vendors) or l.chosen_vendor_id in (:vendors) or :open and l.suggested_vendor_id is null)""")
                .param("requester", purchase.requester())
                .param("since", UtcTime.column(since))
                .param("vendors", purchase.vendorIds().isEmpty() ? Set.of(0L) : purchase.vendorIds())
                .param("open", purchase.lines().stream().anyMatch(line -> line.vendorId() == null))
                .query(BigDecimal.class).single();
        return Money.of(currency, sum, RoundingMode.HALF_UP);
    }

    private JdbcClient.StatementSpec query(Purchase purchase, String sql) {
        return jdbc.sql(sql)
                .param("company", purchase.companyCode())
                .param("products", purchase.productIds())
                .param("requisition", purchase.requisitionId() == null ? 0 : purchase.requisitionId())
                .param("order", purchase.orderId() == null ? 0 : purchase.orderId());
    }
}
