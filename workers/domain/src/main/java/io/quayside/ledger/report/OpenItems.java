package io.quayside.ledger.report;

import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.company.Companies;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is open under a reference: lines of one role that do not add up to zero yet. */
@Service
@Transactional(readOnly = true)
public class OpenItems {

    private final JdbcClient jdbc;
    private final Companies companies;

    OpenItems(JdbcClient jdbc, Companies companies) {
        this.jdbc = jdbc;
        this.companies = companies;
    }

    /** In the company's currency: positive is a debit, negative a credit. */
    public Money balance(String companyCode, AccountRole role, String reference) {
        Money balance = balances(companyCode, role, List.of(reference)).get(reference);
        return balance == null ? Money.zero(companies.get(companyCode).currency()) : balance;
    }

    /** By their references; one without lines is absent. */
    public Map<String, Money> balances(String companyCode, AccountRole role, Collection<String> references) {
        if (references.isEmpty()) {
            return Map.of();
        }
        CurrencyUnit currency = companies.get(companyCode).currency();
        Map<String, Money> balances = new HashMap<>();
        jdbc.sql("SELECT reference, SUM(amount_amount) AS balance FROM ledger_line WHERE company_code = :company AND reference IN (:references) AND role = :role GROUP BY reference")
                .param("company", companyCode).param("references", references).param("role", role.name())
                .query(row -> {
                    balances.put(row.getString("reference"), Money.of(currency, row.getBigDecimal("balance").stripTrailingZeros()));
                });
        return balances;
    }

    /**
     * What a reference stands for with a balance that is not zero.
     *
     * @param reference null for what was posted without one
     * @param balance in the company's currency: positive is a debit, negative a credit
     * @param since the day of its first line
     */
    public record OpenItem(@Nullable String reference, @Nullable Long partnerId, Money balance, LocalDate since) {
    }

    /** All that is open in a role at the end of a day; together it is the balance of the role's accounts. */
    public List<OpenItem> open(String companyCode, AccountRole role, LocalDate asOf) {
        CurrencyUnit currency = companies.get(companyCode).currency();
        return jdbc.sql("""
                SELECT reference, MAX(partner_id) AS partner_id, SUM(amount_amount) AS balance, MIN(entry_date) AS since FROM ledger_line
                WHERE company_code = ? AND role = ? AND entry_date <= ? GROUP BY reference HAVING SUM(amount_amount) <> 0 ORDER BY MIN(entry_date), reference""")
                .params(companyCode, role.name(), asOf)
                .query((row, number) -> new OpenItem(row.getString("reference"), row.getObject("partner_id", Long.class),
                        Money.of(currency, row.getBigDecimal("balance").stripTrailingZeros()), row.getObject("since", LocalDate.class))).list();
    }
}
