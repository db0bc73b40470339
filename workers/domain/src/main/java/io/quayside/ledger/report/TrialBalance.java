package io.quayside.ledger.report;

import io.quayside.ledger.account.AccountType;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The balances of all accounts that something was posted to; they add up to zero on any date. */
@Service
@Transactional(readOnly = true)
public class TrialBalance {

    private final JdbcClient jdbc;

    TrialBalance(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the company's currency; balances are positive for debits, {@code debit} and {@code credit} are the sums of the days asked for. */
    public record Row(long id, String code, String name, AccountType type, BigDecimal opening, BigDecimal debit, BigDecimal credit, BigDecimal closing) {
    }

    /** @param from the first day whose postings count as debit and credit; what came before is the opening balance */
    public List<Row> of(String companyCode, LocalDate from, LocalDate until) {
        return jdbc.sql("""
                SELECT account.id, account.code, account.name, account.type, sums.opening, sums.debit, -sums.credit AS credit,
                    sums.opening + sums.debit + sums.credit AS closing
                FROM ledger_account account JOIN (
                    SELECT account_id, SUM(CASE WHEN entry_date < :from THEN amount_amount ELSE 0 END) AS opening,
                        SUM(CASE WHEN entry_date >= :from AND amount_amount > 0 THEN amount_amount ELSE 0 END) AS debit,
                        SUM(CASE WHEN entry_date >= :from AND amount_amount < 0 THEN amount_amount ELSE 0 END) AS credit
                    FROM ledger_line WHERE company_code = :company AND entry_date <= :until GROUP BY account_id
                ) sums ON sums.account_id = account.id ORDER BY account.code""")
                .param("company", companyCode).param("from", from).param("until", until).query(Row.class).list();
    }
}
