package io.quayside.purchasing.order;

import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lines of orders for those who receive or pay for them. */
@Component
public class OrderedLines {

    private final JdbcClient jdbc;

    OrderedLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By id; lines of other companies are left out. */
    @Transactional(readOnly = true)
    public Map<Long, OrderedLine> find(String companyCode, Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                select o.id as order_id, o.number as order_number, o.company_code, o.vendor_id, o.buyer, o.requisition_id, l.*
                from purchasing_order_line l join purchasing_order o on o.id = l.order_id
                where o.company_code = :company and l.id in (:ids)""")
                .param("company", companyCode).param("ids", Set.copyOf(ids)).query((row, number) -> line(row)).list().stream()
                .collect(Collectors.toMap(OrderedLine::orderLineId, Function.identity()));
    }

    private static OrderedLine line(ResultSet row) throws SQLException {
        return new OrderedLine(row.getLong("order_id"), row.getString("order_number"), row.getString("company_code"), row.getLong("vendor_id"),
                row.getString("buyer"), row.getObject("requisition_id", Long.class), row.getLong("id"), row.getInt("line_number"),
                row.getLong("product_id"), row.getString("product_sku"), row.getString("product_name"), row.getString("category_code"),
                Quantity.of(row.getBigDecimal("quantity_value"), row.getString("quantity_unit")),
                Amounts.unitPrice(row.getBigDecimal("unit_price_amount"), CurrencyUnit.of(row.getString("unit_price_currency"))));
    }
}
