package io.quayside.valuation.report;

import io.quayside.shared.SqlPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Goods received and not invoiced, by line of the receipt, with their age: what is open on GRNI at the end of any day. */
@Service
@Transactional(readOnly = true)
public class OpenReceipts {

    private static final String OPEN = """
            FROM (SELECT reference, -SUM(amount_amount) AS open_amount, MIN(entry_date) AS since FROM ledger_line
                WHERE company_code = :company AND role = 'GRNI' AND reference LIKE 'receipt-line:%' AND entry_date <= :day
                GROUP BY reference HAVING SUM(amount_amount) <> 0) item
            JOIN valuation_receipt_line receipt ON receipt.receipt_line_id = CAST(SUBSTRING(item.reference, 14) AS SIGNED)
            JOIN masterdata_product product ON product.id = receipt.product_id""";
    private final JdbcClient jdbc;

    OpenReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Amounts in the company's currency, quantities in the product's base unit. */
    public record Row(long receiptLineId, long receiptId, String receiptNumber, LocalDate receivedOn, int ageDays, long productId, String sku, String name,
            BigDecimal quantity, BigDecimal returned, String unit, BigDecimal receivedAmount, BigDecimal openAmount) {
    }

    /** @param olderThanDays only what has been open for more days, or null; @param receiptLineIds only these, unless empty */
    public record Question(String companyCode, LocalDate day, @Nullable Integer olderThanDays, @Nullable Long receiptId, List<Long> receiptLineIds) {
    }

    public Page<Row> list(Question question, Pageable page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("company", question.companyCode, "day", question.day));
        String rows = """
                SELECT receipt.receipt_line_id, receipt.receipt_id, receipt.receipt_number, receipt.received_on, DATEDIFF(:day, item.since) AS age_days,
                    product.id AS product_id, product.sku, product.name, receipt.quantity, receipt.returned, product.base_unit AS unit,
                    receipt.value_amount - receipt.returned_amount AS received_amount, item.open_amount
                """ + OPEN + conditions(question, parameters);
        return SqlPage.of(jdbc.sql(rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*) FROM (" + rows + ") every_row").params(parameters), page, Row.class);
    }

    /** What is open in all. */
    public BigDecimal total(String companyCode, LocalDate day, @Nullable Integer olderThanDays) {
        Map<String, Object> parameters = new HashMap<>(Map.of("company", companyCode, "day", day));
        Question question = new Question(companyCode, day, olderThanDays, null, List.of());
        return jdbc.sql("SELECT COALESCE(SUM(item.open_amount), 0) " + OPEN + conditions(question, parameters)).params(parameters).query(BigDecimal.class).single();
    }

    private static String conditions(Question question, Map<String, Object> parameters) {
        String sql = " WHERE TRUE";
        if (question.olderThanDays != null) {
            parameters.put("days", question.olderThanDays);
            sql += " AND DATEDIFF(:day, item.since) > :days";
        }
        if (question.receiptId != null) {
            parameters.put("receipt", question.receiptId);
            sql += " AND receipt.receipt_id = :receipt";
        }
        if (!question.receiptLineIds.isEmpty()) {
            parameters.put("lines", question.receiptLineIds);
            sql += " AND receipt.receipt_line_id IN (:lines)";
        }
        return sql;
    }
}
