package io.quayside.valuation.report;

import io.quayside.shared.SqlPage;
import io.quayside.valuation.ReceiptReference;
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

/**
 * All that is open on GRNI at the end of any day, so that it adds up to the account: goods received and not invoiced, goods billed and not
 * received, and what somebody has posted there without either.
 */
@Service
@Transactional(readOnly = true)
public class OpenReceipts {

    private static final String OPEN = """
            FROM (SELECT reference, -SUM(amount_amount) AS open_amount, MIN(entry_date) AS since, MAX(product_id) AS product_id, MAX(partner_id) AS partner_id,
                    MIN(entry_id) AS first_entry FROM ledger_line WHERE company_code = :company AND role = 'GRNI' AND entry_date <= :day
                GROUP BY reference HAVING SUM(amount_amount) <> 0) item
            JOIN ledger_entry entry ON entry.id = item.first_entry
            LEFT JOIN valuation_receipt_line receipt ON item.reference LIKE 'receipt-line:%'
                AND receipt.receipt_line_id = CAST(SUBSTRING(item.reference, 14) AS SIGNED)
            LEFT JOIN masterdata_product product ON product.id = COALESCE(receipt.product_id, item.product_id)""";
    private final JdbcClient jdbc;

    OpenReceipts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What waits for its other side. */
    public enum Kind {
        RECEIVED, BILLED, OTHER;

        static Kind of(@Nullable String reference) {
            return ReceiptReference.isOne(reference) ? RECEIVED : reference != null && reference.startsWith("invoice-line:") ? BILLED : OTHER;
        }
    }

    /**
     * Amounts in the company's currency, quantities in the product's base unit.
     *
     * @param documentType with its id and number: the goods receipt, or what made the item
     * @param openAmount positive for what is still to be billed, negative for what was billed too early
     */
    public record Row(@Nullable String reference, @Nullable Long receiptId, String documentType, long documentId, @Nullable String documentNumber, LocalDate since,
            int ageDays, @Nullable Long productId, @Nullable String sku, @Nullable String name, @Nullable Long partnerId, @Nullable BigDecimal quantity,
            @Nullable BigDecimal returned, @Nullable String unit, @Nullable BigDecimal receivedAmount, BigDecimal openAmount) {

        public Kind kind() {
            return Kind.of(reference);
        }

        public String id() {
            return reference == null ? WITHOUT_REFERENCE : reference;
        }
    }

    private static final String WITHOUT_REFERENCE = "without-reference";

    /** @param olderThanDays only what has been open for more days, or null; @param ids only these, unless empty */
    public record Question(String companyCode, LocalDate day, @Nullable Integer olderThanDays, @Nullable Long receiptId, List<String> ids) {
    }

    public Page<Row> list(Question question, Pageable page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("company", question.companyCode, "day", question.day));
        String rows = """
                SELECT item.reference, receipt.receipt_id, entry.source_type AS document_type, entry.source_id AS document_id, entry.source_number AS document_number,
                    item.since, DATEDIFF(:day, item.since) AS age_days, product.id AS product_id, product.sku, product.name, item.partner_id, receipt.quantity,
                    receipt.returned, product.base_unit AS unit, receipt.value_amount - receipt.returned_amount AS received_amount, item.open_amount
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
        if (!question.ids.isEmpty()) {
            parameters.put("references", question.ids);
            sql += " AND COALESCE(item.reference, '" + WITHOUT_REFERENCE + "') IN (:references)";
        }
        return sql;
    }
}
