package io.quayside.valuation.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Proves that the stock is worth what the ledger says, account by account, at the end of any day. The stock's side is added up from what
 * each move did to the pools, the ledger's side from every line on the account, whoever posted it.
 */
@Service
@Transactional(readOnly = true)
public class StockLedgerProof {

    private final JdbcClient jdbc;

    StockLedgerProof(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the company's currency. */
    public record Row(long id, String companyCode, String accountCode, String accountName, BigDecimal stockValue, BigDecimal ledgerBalance) {
        public BigDecimal difference() {
            return stockValue.subtract(ledgerBalance);
        }
    }

    public List<Row> of(String companyCode, LocalDate day) {
        return jdbc.sql("""
                SELECT account.id, account.company_code, account.code AS account_code, account.name AS account_name,
                    COALESCE(stock.value, 0) AS stock_value, COALESCE(books.balance, 0) AS ledger_balance
                FROM ledger_account account
                LEFT JOIN (SELECT account_id, SUM(amount_amount) AS balance FROM ledger_line WHERE company_code = :company AND entry_date <= :day GROUP BY account_id) books
                    ON books.account_id = account.id
                LEFT JOIN (SELECT line.account_id, SUM(change_of_pool.value) AS value
                    FROM (SELECT ledger_entry_id, product_id, stock_class, SUM(value_amount) AS value FROM valuation_entry
                        WHERE company_code = :company AND entry_date <= :day GROUP BY ledger_entry_id, product_id, stock_class) change_of_pool
                    JOIN ledger_line line ON line.entry_id = change_of_pool.ledger_entry_id AND line.role = change_of_pool.stock_class
                        AND line.product_id = change_of_pool.product_id
                    GROUP BY line.account_id) stock ON stock.account_id = account.id
                WHERE account.company_code = :company AND (stock.value IS NOT NULL
                    OR account.id IN (SELECT account_id FROM ledger_account_rule WHERE company_code = :company AND role LIKE 'STOCK%'))
                ORDER BY account.code""").param("company", companyCode).param("day", day).query(Row.class).list();
    }
}
