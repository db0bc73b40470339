package io.quayside.receiving.receipt;

import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.valuation.ReceiptLines;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What has been received and may be billed. Receipts that were taken back are left out. */
@Component
@Transactional(readOnly = true)
public class ReceivedLines {

    private static final String POSTED = """
            select r.number, r.company_code, r.vendor_id, r.order_id, r.order_number, r.posting_date, r.counted_by, r.opened_by, l.*
            from receiving_receipt_line l join receiving_goods_receipt r on r.id = l.receipt_id
            where r.status = 'POSTED' and r.company_code = :company and l.accepted_value > 0""";

    private final JdbcClient jdbc;
    private final UnitsOfMeasure units;
    private final ReceiptLines openItems;

    ReceivedLines(JdbcClient jdbc, UnitsOfMeasure units, ReceiptLines openItems) {
        this.jdbc = jdbc;
        this.units = units;
        this.openItems = openItems;
    }

    public List<ReceivedLine> find(String companyCode, Collection<Long> receiptLineIds) {
        return query(POSTED + " and l.id in (:ids) order by l.id", companyCode, receiptLineIds);
    }

    /** The oldest first. */
    public List<ReceivedLine> ofOrderLines(String companyCode, Collection<Long> orderLineIds) {
        return query(POSTED + " and l.order_line_id in (:ids) order by r.posted_at, l.id", companyCode, orderLineIds);
    }

    /** The lines of orders that a receipt has brought goods of. */
    public List<Long> orderLinesOf(long receiptId) {
        return jdbc.sql("select distinct order_line_id from receiving_receipt_line where receipt_id = ? and accepted_value > 0").param(receiptId)
                .query(Long.class).list();
    }

    public List<ReceivedLine> ofOrders(String companyCode, Collection<Long> orderIds) {
        return query(POSTED + " and r.order_id in (:ids) order by r.posted_at, l.id", companyCode, orderIds);
    }

    /** Those lines and their open items locked, in the order of their ids, so that one transaction at a time bills or returns them. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<ReceivedLine> lock(String companyCode, Collection<Long> receiptLineIds) {
        openItems.lock(receiptLineIds);
        return query(POSTED + " and l.id in (:ids) order by l.id for update", companyCode, receiptLineIds);
    }

    private List<ReceivedLine> query(String sql, String companyCode, Collection<Long> ids) {
        return ids.isEmpty() ? List.of()
                : jdbc.sql(sql).param("company", companyCode).param("ids", Set.copyOf(ids)).query((row, number) -> line(row)).list();
    }

    private ReceivedLine line(ResultSet row) throws SQLException {
        Quantity received = Quantity.of(row.getBigDecimal("accepted_value"), row.getString("accepted_unit"));
        Quantity returned = Quantity.of(row.getBigDecimal("returned_value"), row.getString("returned_unit"));
        String orderUnit = row.getString("order_unit");
        String countedBy = row.getString("counted_by");
        return new ReceivedLine(row.getLong("id"), row.getLong("receipt_id"), row.getString("number"), row.getString("company_code"),
                row.getLong("vendor_id"), row.getLong("order_id"), row.getString("order_number"), row.getLong("order_line_id"),
                row.getLong("product_id"), row.getString("product_sku"), row.getString("product_name"), row.getString("category_code"),
                received, returned, units.convertExactly(received, orderUnit), units.convertExactly(returned, orderUnit),
                Amounts.unitPrice(row.getBigDecimal("unit_price_amount"), CurrencyUnit.of(row.getString("unit_price_currency"))),
                Money.of(CurrencyUnit.of(row.getString("company_value_currency")), row.getBigDecimal("company_value_amount"), RoundingMode.UNNECESSARY),
                row.getObject("posting_date", LocalDate.class), countedBy == null ? row.getString("opened_by") : countedBy);
    }
}
