package io.quayside.valuation.pool;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;

/** Divides an amount by weights. The last share takes what rounding left over, so that nothing is lost. */
public final class Shares {

    private Shares() {
    }

    /** @throws IllegalArgumentException if the weights add up to zero while there is something to divide */
    public static List<Money> of(Money amount, List<BigDecimal> weights) {
        BigDecimal total = weights.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0 && !amount.isZero()) {
            throw new IllegalArgumentException("nothing to divide %s by".formatted(amount));
        }
        List<Money> shares = new ArrayList<>();
        Money left = amount;
        for (int i = 0; i < weights.size(); i++) {
            Money share = i == weights.size() - 1 ? left : share(amount, weights.get(i), total);
            shares.add(share);
            left = left.minus(share);
        }
        return shares;
    }

    private static Money share(Money amount, BigDecimal weight, BigDecimal total) {
        return amount.isZero() ? amount : amount.multipliedBy(weight.divide(total, Pool.RATIO), RoundingMode.HALF_UP);
    }

    static List<Slice> spread(Money amount, List<Slice> slices) {
        List<Money> shares = of(amount, slices.stream().map(Slice::quantity).toList());
        List<Slice> spread = new ArrayList<>();
        for (int i = 0; i < slices.size(); i++) {
            spread.add(new Slice(slices.get(i).origin(), slices.get(i).quantity(), shares.get(i)));
        }
        return spread;
    }
}
