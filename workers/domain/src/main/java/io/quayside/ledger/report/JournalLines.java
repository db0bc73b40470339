package io.quayside.ledger.report;

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

/** All lines of the books: the journal with its lines when sorted by entry, the ledger of all accounts when sorted by account. */
@Service
@Transactional(readOnly = true)
public class JournalLines {

    private final JdbcClient jdbc;

    JournalLines(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param amount in the company's currency, positive for a debit */
    public record Row(long id, long entryId, String number, int lineNumber, LocalDate entryDate, String accountCode, String accountName, String entryDescription,
            @Nullable String description, @Nullable String costCentreCode, String sourceType, long sourceId, @Nullable String sourceNumber, @Nullable String reference,
            @Nullable Long partnerId, @Nullable String productSku, BigDecimal amount, @Nullable BigDecimal foreignAmount, @Nullable String foreignCurrency) {
    }

    /** @param accountId one account, or null for all; @param ids only these lines, unless empty */
    public record Question(String companyCode, LocalDate from, LocalDate until, @Nullable Long accountId, @Nullable String costCentreCode, @Nullable Long partnerId,
            List<Long> ids) {
    }

    public Page<Row> list(Question question, Pageable page) {
        Map<String, Object> parameters = new HashMap<>(Map.of("company", question.companyCode, "from", question.from, "until", question.until));
        String lines = """
                FROM ledger_line line JOIN ledger_entry entry ON entry.id = line.entry_id JOIN ledger_account account ON account.id = line.account_id
                LEFT JOIN masterdata_product product ON product.id = line.product_id
                WHERE line.company_code = :company AND line.entry_date BETWEEN :from AND :until""" + conditions(question, parameters);
        String rows = """
                SELECT line.id, line.entry_id, entry.number, line.line_number, line.entry_date, account.code AS account_code, account.name AS account_name,
                    entry.description AS entry_description, line.description, line.cost_centre_code, entry.source_type, entry.source_id, entry.source_number,
                    line.reference, line.partner_id, product.sku AS product_sku, line.amount_amount AS amount, line.foreign_amount, line.foreign_currency
                """ + lines;
        return SqlPage.of(jdbc.sql(rows + SqlPage.clause(page)).params(parameters), jdbc.sql("SELECT COUNT(*) " + lines).params(parameters), page, Row.class);
    }

    private static String conditions(Question question, Map<String, Object> parameters) {
        StringBuilder sql = new StringBuilder();
        add(sql, parameters, "line.account_id = :account", "account", question.accountId);
        add(sql, parameters, "line.cost_centre_code = :centre", "centre", question.costCentreCode);
        add(sql, parameters, "line.partner_id = :partner", "partner", question.partnerId);
        add(sql, parameters, "line.id IN (:ids)", "ids", question.ids.isEmpty() ? null : question.ids);
        return sql.toString();
    }

    private static void add(StringBuilder sql, Map<String, Object> parameters, String condition, String name, @Nullable Object value) {
        if (value != null) {
            sql.append(" AND ").append(condition);
            parameters.put(name, value);
        }
    }
}
