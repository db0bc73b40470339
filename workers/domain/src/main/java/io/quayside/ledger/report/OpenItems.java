package io.quayside.ledger.report;

import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.company.Companies;
import java.math.BigDecimal;
import org.joda.money.Money;
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
        BigDecimal sum = jdbc.sql("SELECT COALESCE(SUM(amount_amount), 0) FROM ledger_line WHERE company_code = ? AND reference = ? AND role = ?")
                .params(companyCode, reference, role.name()).query(BigDecimal.class).single();
        return Money.of(companies.get(companyCode).currency(), sum.stripTrailingZeros());
    }
}
