package io.quayside.valuation.pool;

import java.math.BigDecimal;
import java.util.List;
import org.joda.money.CurrencyUnit;
import org.joda.money.Money;

/** Goods of one origin with their value, on their way into or out of a pool. */
public record Slice(Origin origin, BigDecimal quantity, Money value) {

    public static Money value(List<Slice> slices, CurrencyUnit currency) {
        return slices.stream().map(Slice::value).reduce(Money.zero(currency), Money::plus);
    }
}
