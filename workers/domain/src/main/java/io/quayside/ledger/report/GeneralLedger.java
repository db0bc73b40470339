package io.quayside.ledger.report;

import io.quayside.shared.SqlPage;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The lines of one account, in the order of the books, each with the balance that it leads to. */
@Service
@Transactional(readOnly = true)
public class GeneralLedger {

    private static final String LINES = """
            FROM ledger_line line JOIN ledger_entry entry ON entry.id = line.entry_id
            WHERE line.company_code = :company AND line.account_id = :account AND line.entry_date BETWEEN :from AND :until""";
    private final JdbcClient jdbc;

    GeneralLedger(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param balance in the company's currency after this line, positive for debits */
    public record Line(long id, long entryId, String number, LocalDate entryDate, String description, String sourceType, long sourceId,
            @Nullable String sourceNumber, @Nullable String reference, @Nullable Long productId, BigDecimal amount, @Nullable BigDecimal foreignAmount,
            @Nullable String foreignCurrency, BigDecimal balance) {
    }

    /** Always in the order of the books, since the running balance has no other. */
    public Page<Line> lines(String companyCode, long accountId, LocalDate from, LocalDate until, Pageable page) {
        BigDecimal opening = opening(companyCode, accountId, from);
        String rows = """
                SELECT line.id, line.entry_id, entry.number, line.entry_date, entry.description, entry.source_type, entry.source_id, entry.source_number,
                    line.reference, line.product_id, line.amount_amount AS amount, line.foreign_amount, line.foreign_currency,
                    :opening + SUM(line.amount_amount) OVER (ORDER BY line.entry_date, entry.number, line.line_number) AS balance
                """ + LINES + " ORDER BY line.entry_date, entry.number, line.line_number LIMIT " + page.getPageSize() + " OFFSET " + page.getOffset();
        return SqlPage.of(bind(rows, companyCode, accountId, from, until).param("opening", opening), bind("SELECT COUNT(*) " + LINES, companyCode, accountId, from, until),
                page, Line.class);
    }

    /** What the account held before a day. */
    public BigDecimal opening(String companyCode, long accountId, LocalDate day) {
        return jdbc.sql("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = ? AND account_id = ? AND entry_date < ?")
                .params(companyCode, accountId, day).query(BigDecimal.class).single();
    }

    private JdbcClient.StatementSpec bind(String sql, String companyCode, long accountId, LocalDate from, LocalDate until) {
        return jdbc.sql(sql).param("company", companyCode).param("account", accountId).param("from", from).param("until", until);
    }
}
