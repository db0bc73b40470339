package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What came of the lines of an order and did not stay. Receipts that were taken back are left out. */
@Component
@Transactional(readOnly = true)
public class RejectedLines {

    /**
     * In the unit of the order.
     *
     * @param rejected refused at the dock, or failed its inspection and went back
     * @param returned went back after it was taken in, for whatever reason
     */
    public record Rejected(long orderLineId, Quantity rejected, Quantity returned) {}

    private record Row(long orderLineId, String orderUnit, String unit, BigDecimal refused, BigDecimal failed, BigDecimal returned) {}

    private final JdbcClient jdbc;
    private final UnitsOfMeasure units;

    RejectedLines(JdbcClient jdbc, UnitsOfMeasure units) {
        this.jdbc = jdbc;
        this.units = units;
    }

    /** By the line of the order; nothing for a line of which nothing has come. */
    public Map<Long, Rejected> ofOrder(String companyCode, long orderId) {
        return jdbc.sql("""
                select l.order_line_id, max(l.order_unit) as order_unit, max(l.accepted_unit) as unit, sum(l.returned_value) as returned,
                  sum((select coalesce(sum(c.counted_value), 0) from receiving_receipt_count c where c.line_id = l.id) - l.accepted_value) as refused,
                  sum((select coalesce(sum(d.quantity_value), 0) from quality_inspection i join quality_disposition d on d.inspection_id = i.id
                       where i.receipt_id = r.id and i.receipt_line_id = l.id and d.kind = 'RETURN_TO_VENDOR' and d.applied_at is not null)) as failed
                from receiving_receipt_line l join receiving_goods_receipt r on r.id = l.receipt_id
                where r.order_id = :order and r.company_code = :company and r.status = 'POSTED'
                group by l.order_line_id""")
                .param("order", orderId).param("company", companyCode).query(Row.class).list().stream()
                .map(row -> new Rejected(row.orderLineId(), inOrderUnit(row, row.refused().add(row.failed())), inOrderUnit(row, row.returned())))
                .collect(Collectors.toMap(Rejected::orderLineId, Function.identity()));
    }

    private Quantity inOrderUnit(Row row, BigDecimal value) {
        return units.convertExactly(Quantity.of(value, row.unit()), row.orderUnit());
    }
}
