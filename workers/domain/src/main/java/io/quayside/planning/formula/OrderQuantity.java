package io.quayside.planning.formula;

import java.math.BigDecimal;

/** How much to buy. */
public final class OrderQuantity {

    private OrderQuantity() {
    }

    /** Up to the maximum, in whole packs; zero when there is enough. */
    public static BigDecimal upTo(BigDecimal max, BigDecimal projected, BigDecimal multiple, PackRounding rounding) {
        if (multiple.signum() <= 0) {
            throw new IllegalArgumentException("a pack holds more than nothing, not " + multiple);
        }
        BigDecimal missing = max.subtract(projected).max(BigDecimal.ZERO);
        return missing.divide(multiple, 0, rounding.mode()).multiply(multiple);
    }
}
