package io.quayside.masterdata.finance;

import io.quayside.masterdata.Register;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.stereotype.Service;

/** Converts at the latest rate on or before a day: the stored pair, its inverse, or across the euro, in which central banks quote. */
@Service
public class ExchangeRates extends Register<ExchangeRate, Long, ExchangeRateDetails> {

    private static final String PIVOT = "EUR";
    private final ExchangeRateRows rows;

    ExchangeRates(ExchangeRateRows rows) {
        super("exchange rate", rows, filter("id", null, "quoteCurrency", "rateDate", "baseCurrency", "quoteCurrency"));
        this.rows = rows;
    }

    public Money convert(Money amount, CurrencyUnit target, LocalDate day) {
        return Amounts.convert(amount, target, rate(amount.getCurrencyUnit(), target, day));
    }

    public BigMoney convert(BigMoney price, CurrencyUnit target, LocalDate day) {
        return Amounts.convert(price, target, rate(price.getCurrencyUnit(), target, day));
    }

    public BigDecimal rate(CurrencyUnit source, CurrencyUnit target, LocalDate day) {
        String from = source.getCode();
        String to = target.getCode();
        return pair(from, to, day)
                .or(() -> pair(from, PIVOT, day).flatMap(first -> pair(PIVOT, to, day).map(first::multiply)))
                .orElseThrow(() -> new Refusal.Conflict("no-exchange-rate", "There is no exchange rate from %s to %s on or before %s.".formatted(from, to, day)));
    }

    private Optional<BigDecimal> pair(String from, String to, LocalDate day) {
        if (from.equals(to)) {
            return Optional.of(BigDecimal.ONE);
        }
        return latest(from, to, day).or(() -> latest(to, from, day).map(inverse -> BigDecimal.ONE.divide(inverse, MathContext.DECIMAL64)));
    }

    private Optional<BigDecimal> latest(String base, String quote, LocalDate day) {
        return rows.findFirstByBaseCurrencyAndQuoteCurrencyAndRateDateLessThanEqualOrderByRateDateDesc(base, quote, day).map(ExchangeRate::rate);
    }

    @Override
    protected void check(ExchangeRateDetails details, Optional<ExchangeRate> present) {
        require(!details.baseCurrency().equals(details.quoteCurrency()), "quoteCurrency", "must differ from the base currency");
        Optional<ExchangeRate> same = rows.findByBaseCurrencyAndQuoteCurrencyAndRateDate(details.baseCurrency(), details.quoteCurrency(), details.rateDate());
        require(same.isEmpty() || same.equals(present), "rateDate", "has a rate already");
        require(present.isEmpty() || same.isPresent(), "rateDate", "and currencies cannot be changed");
    }

    @Override
    protected ExchangeRate make(ExchangeRateDetails details) {
        return new ExchangeRate(details);
    }

    @Override
    protected void apply(ExchangeRate rate, ExchangeRateDetails details) {
        rate.change(details);
    }
}
