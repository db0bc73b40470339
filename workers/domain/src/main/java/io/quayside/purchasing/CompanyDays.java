package io.quayside.purchasing;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.finance.ExchangeRates;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.joda.money.CurrencyUnit;
import org.springframework.stereotype.Component;

/** What day it is where a company is, and the exchange rates of that day. */
@Component
public class CompanyDays {

    private final Companies companies;
    private final ExchangeRates exchangeRates;
    private final Clock clock;

    CompanyDays(Companies companies, ExchangeRates exchangeRates, Clock clock) {
        this.companies = companies;
        this.exchangeRates = exchangeRates;
        this.clock = clock;
    }

    public LocalDate today(String companyCode) {
        return today(companies.get(companyCode));
    }

    public CompanyRates rates(String companyCode) {
        Company company = companies.get(companyCode);
        LocalDate today = today(company);
        Map<CurrencyUnit, BigDecimal> known = new HashMap<>();
        return new CompanyRates(company.currency(),
                currency -> known.computeIfAbsent(currency, unit -> exchangeRates.rate(unit, company.currency(), today)));
    }

    private LocalDate today(Company company) {
        return LocalDate.ofInstant(clock.instant(), company.timeZone());
    }
}
