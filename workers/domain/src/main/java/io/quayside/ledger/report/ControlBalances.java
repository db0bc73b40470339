package io.quayside.ledger.report;

import io.quayside.ledger.AccountRole;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Balances of the accounts that a role is posted to, read by account and not by open item. */
@Component
public class ControlBalances {

    private final JdbcClient jdbc;

    ControlBalances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Money balance(String companyCode, AccountRole role, LocalDate asOf, CurrencyUnit currency) {
        BigDecimal sum = jdbc.sql("""
                SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = :company AND entry_date <= :asOf
                AND account_id IN (SELECT account_id FROM ledger_account_rule WHERE company_code = :company AND role = :role)""")
                .param("company", companyCode).param("asOf", asOf).param("role", role.name()).query(BigDecimal.class).single();
        return Money.of(currency, sum.stripTrailingZeros());
    }
}
