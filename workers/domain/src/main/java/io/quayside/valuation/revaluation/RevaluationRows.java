package io.quayside.valuation.revaluation;

import io.quayside.shared.Ids;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The answers that were given, by key: a repeat gets the same. */
@Component
class RevaluationRows {

    private final JdbcTemplate jdbc;

    RevaluationRows(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    List<Revaluation> find(String companyCode, String key) {
        return jdbc.query("SELECT * FROM valuation_revaluation WHERE company_code = ? AND revaluation_key = ? ORDER BY id", (row, number) -> {
            CurrencyUnit currency = CurrencyUnit.of(row.getString("difference_currency"));
            return new Revaluation(row.getLong("receipt_line_id"), money(currency, row.getBigDecimal("on_hand_amount")), money(currency, row.getBigDecimal("gone_amount")));
        }, companyCode, key);
    }

    private static Money money(CurrencyUnit currency, BigDecimal amount) {
        return Money.of(currency, amount.stripTrailingZeros());
    }

    void append(String companyCode, String key, List<Revaluation> made) {
        jdbc.batchUpdate("""
                INSERT INTO valuation_revaluation (id, company_code, revaluation_key, receipt_line_id, difference_amount, on_hand_amount, gone_amount,
                    difference_currency) VALUES (?, ?, ?, ?, ?, ?, ?, ?)""", made.stream().map(each -> new Object[] {Ids.next(), companyCode, key,
                        each.receiptLineId(), each.onHand().plus(each.gone()).getAmount(), each.onHand().getAmount(), each.gone().getAmount(),
                        each.onHand().getCurrencyUnit().getCode()}).toList());
    }
}
