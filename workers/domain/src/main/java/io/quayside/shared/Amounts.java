package io.quayside.shared;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.Function;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** The only place where a price becomes an amount: every rounding of money in Quayside is one of these, half up to the currency's scale. */
public final class Amounts {

    public static final int UNIT_PRICE_SCALE = 6;
    private static final int WORKING_SCALE = 18;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Amounts() {
    }

    public static Money multiply(BigMoney unitPrice, Quantity quantity) {
        return unitPrice.multipliedBy(quantity.value()).toMoney(RoundingMode.HALF_UP);
    }

    /** The rate says how many units of the target currency one unit of the source currency buys. */
    public static Money convert(Money amount, CurrencyUnit target, BigDecimal rate) {
        return convert(amount.toBigMoney(), target, rate).toMoney(RoundingMode.HALF_UP);
    }

    /** What a part of the goods is worth when the whole is worth so much. */
    public static Money share(Money ofWhole, Quantity part, Quantity whole) {
        if (!part.unit().equals(whole.unit()) || !whole.isPositive()) {
            throw new IllegalArgumentException("%s is no part of %s".formatted(part, whole));
        }
        BigDecimal exact = ofWhole.getAmount().multiply(part.value()).divide(whole.value(), WORKING_SCALE, RoundingMode.HALF_EVEN);
        return Money.of(ofWhole.getCurrencyUnit(), exact, RoundingMode.HALF_UP);
    }

    public static BigMoney convert(BigMoney price, CurrencyUnit target, BigDecimal rate) {
        if (price.getCurrencyUnit().equals(target)) {
            return price;
        }
        return unitPrice(price.getAmount().multiply(rate), target);
    }

    public static BigMoney unitPrice(BigDecimal amount, CurrencyUnit currency) {
        BigDecimal stripped = amount.stripTrailingZeros();
        int scale = Math.clamp(stripped.scale(), currency.getDecimalPlaces(), UNIT_PRICE_SCALE);
        return BigMoney.of(currency, stripped.setScale(scale, RoundingMode.HALF_UP));
    }

    public static BigMoney unitPrice(String amount, String currency) {
        return unitPrice(new BigDecimal(amount), CurrencyUnit.of(currency));
    }

    public static Money zero(String currency) {
        return Money.zero(CurrencyUnit.of(currency));
    }

    public static Money ofMinor(long minor, String currency) {
        return Money.ofMinor(CurrencyUnit.of(currency), minor);
    }

    public static <T> Money sum(Collection<T> parts, Function<T, Money> amount, CurrencyUnit currency) {
        return parts.stream().map(amount).reduce(Money.zero(currency), Money::plus);
    }

    public static Money min(Money one, Money other) {
        return one.isGreaterThan(other) ? other : one;
    }

    public static Money percentOf(Money amount, BigDecimal percent) {
        return amount.multipliedBy(percent.movePointLeft(2), RoundingMode.HALF_UP);
    }

    /** The part of an amount that falls to a part of a whole. */
    public static Money share(Money amount, BigDecimal part, BigDecimal whole) {
        BigDecimal exact = amount.getAmount().multiply(part).divide(whole, MathContext.DECIMAL128);
        return Money.of(amount.getCurrencyUnit(), exact, RoundingMode.HALF_UP);
    }

    /** With two decimals. Anything is infinitely more than nothing; a hundred percent stands for it. */
    public static BigDecimal asPercent(Money part, Money whole) {
        if (whole.isZero()) {
            return part.isZero() ? BigDecimal.ZERO : HUNDRED;
        }
        return part.getAmount().multiply(HUNDRED).divide(whole.getAmount(), 2, RoundingMode.HALF_UP);
    }

    /** How far a price lies above (positive) or below (negative) a reference, in percent with one decimal. */
    public static BigDecimal deviationPercent(BigMoney price, BigMoney reference) {
        if (reference.isZero()) {
            throw new IllegalArgumentException("no deviation from a price of zero");
        }
        return price.minus(reference).getAmount().multiply(HUNDRED)
                .divide(reference.getAmount(), 1, RoundingMode.HALF_UP);
    }
}
