package io.quayside.quality.inspection;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.time.Clock;
import java.time.LocalDate;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** What goods in stock are about worth, to say who has to approve their disposition; the books know it exactly. */
@Component
class EstimatedValues {

    private final Companies companies;
    private final ExchangeRates rates;
    private final Clock clock;

    EstimatedValues(Companies companies, ExchangeRates rates, Clock clock) {
        this.companies = companies;
        this.rates = rates;
        this.clock = clock;
    }

    /** By the standard price, in the company's currency; nothing where there is none. */
    Money of(String companyCode, Product product, Quantity quantity) {
        Company company = companies.get(companyCode);
        if (product.standardPrice() == null) {
            return Money.zero(company.currency());
        }
        Money value = Amounts.multiply(product.standardPrice(), quantity);
        return rates.convert(value, company.currency(), LocalDate.ofInstant(clock.instant(), company.timeZone()));
    }
}
