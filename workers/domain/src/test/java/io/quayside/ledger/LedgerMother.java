package io.quayside.ledger;

import io.quayside.masterdata.MasterDataMother;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Books for tests: companies, entries, and what the tables hold. */
@Component
public class LedgerMother {

    private final MasterDataMother masterData;
    private final JdbcClient jdbc;

    LedgerMother(MasterDataMother masterData, JdbcClient jdbc) {
        this.masterData = masterData;
        this.jdbc = jdbc;
    }

    public String company(String code) {
        return masterData.company(code, "EUR").code();
    }

    public static Money eur(String amount) {
        return Money.of(CurrencyUnit.EUR, new BigDecimal(amount));
    }

    /** Goods received for the amount: a debit to stock, a credit to GRNI. */
    public static PostEntry receipt(String company, String key, LocalDate date, String amount) {
        return entry(company, key, date, PostLine.of(AccountRole.STOCK, eur(amount)), PostLine.of(AccountRole.GRNI, eur(amount).negated()).reference("receipt-line:1"));
    }

    public static PostEntry entry(String company, String key, LocalDate date, PostLine... lines) {
        return new PostEntry(company, key, date, "Entry " + key, new SourceRef("test", 1, "T-1"), List.of(lines), "mother");
    }

    /** The balance of every role that something was posted to. */
    public Map<String, BigDecimal> balances(String company) {
        record Balance(String role, BigDecimal amount) {
        }
        return jdbc.sql("SELECT role, SUM(amount_amount) AS amount FROM ledger_line WHERE company_code = ? GROUP BY role").params(company)
                .query(Balance.class).list().stream().collect(Collectors.toMap(Balance::role, balance -> balance.amount().setScale(2)));
    }

    public Money balance(String company, AccountRole role) {
        return Amounts.zero("EUR").plus(balances(company).getOrDefault(role.name(), BigDecimal.ZERO));
    }

    public List<String> numbers(String company) {
        return jdbc.sql("SELECT number FROM ledger_entry WHERE company_code = ? ORDER BY number").params(company).query(String.class).list();
    }
}
