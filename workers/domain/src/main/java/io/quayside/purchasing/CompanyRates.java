package io.quayside.purchasing;

import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The rates of one day into the currency of one company, as exact as they are stored with what was converted. */
public record CompanyRates(CurrencyUnit companyCurrency, Function<CurrencyUnit, BigDecimal> ratesFrom) {

    public static final int RATE_SCALE = 8;

    public BigDecimal from(CurrencyUnit currency) {
        return currency.equals(companyCurrency) ? BigDecimal.ONE : ratesFrom.apply(currency).setScale(RATE_SCALE, RoundingMode.HALF_UP);
    }

    public Money inCompanyCurrency(Money amount) {
        return Amounts.convert(amount, companyCurrency, from(amount.getCurrencyUnit()));
    }

    public BigMoney inCompanyCurrency(BigMoney price) {
        return Amounts.convert(price, companyCurrency, from(price.getCurrencyUnit()));
    }

    /** By way of the company's currency, so that one rate table serves every pair. */
    public Money convert(Money amount, CurrencyUnit target) {
        if (amount.getCurrencyUnit().equals(target)) {
            return amount;
        }
        return Amounts.convert(amount, target, cross(amount.getCurrencyUnit(), target));
    }

    public BigMoney convert(BigMoney price, CurrencyUnit target) {
        if (price.getCurrencyUnit().equals(target)) {
            return price;
        }
        return Amounts.convert(price, target, cross(price.getCurrencyUnit(), target));
    }

    private BigDecimal cross(CurrencyUnit source, CurrencyUnit target) {
        return from(source).divide(from(target), RATE_SCALE, RoundingMode.HALF_UP);
    }
}
