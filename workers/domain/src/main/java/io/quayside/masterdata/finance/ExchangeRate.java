package io.quayside.masterdata.finance;

import io.quayside.shared.BusinessEntity;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;

/** On that day one unit of the base currency buys {@code rate} units of the quote currency. */
@Entity
@Table(name = "masterdata_exchange_rate")
public class ExchangeRate extends BusinessEntity {

    private LocalDate rateDate;
    private String baseCurrency;
    private String quoteCurrency;
    private BigDecimal rate;

    protected ExchangeRate() {
    }

    public ExchangeRate(ExchangeRateDetails details) {
        rateDate = details.rateDate();
        baseCurrency = details.baseCurrency();
        quoteCurrency = details.quoteCurrency();
        rate = details.rate();
    }

    void change(ExchangeRateDetails details) {
        rate = details.rate();
    }

    public BigDecimal rate() {
        return rate;
    }

    public ExchangeRateDetails details() {
        return new ExchangeRateDetails(rateDate, baseCurrency, quoteCurrency, rate, version());
    }
}
