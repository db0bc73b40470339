package io.quayside.planning.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** A number that varies: what it is on average, and its standard deviation. */
public record Spread(BigDecimal mean, BigDecimal deviation) {

    static final int SCALE = 6;

    public Spread {
        if (mean.signum() < 0 || deviation.signum() < 0) {
            throw new IllegalArgumentException("neither the mean %s nor the deviation %s may be negative".formatted(mean, deviation));
        }
    }

    public static Spread constant(BigDecimal value) {
        return new Spread(value, BigDecimal.ZERO);
    }

    /**
     * Of a sample, from its sums, so that a database can add up; what is not in the sums counts as zero.
     *
     * @param squares the sum of the squares
     */
    public static Spread of(BigDecimal sum, BigDecimal squares, int count) {
        if (count < 1) {
            throw new IllegalArgumentException("nothing varies in an empty sample");
        }
        BigDecimal size = BigDecimal.valueOf(count);
        BigDecimal mean = sum.divide(size, MathContext.DECIMAL64);
        BigDecimal around = squares.subtract(sum.multiply(sum).divide(size, MathContext.DECIMAL64)).max(BigDecimal.ZERO);
        BigDecimal variance = count == 1 ? BigDecimal.ZERO : around.divide(BigDecimal.valueOf(count - 1L), MathContext.DECIMAL64);
        return new Spread(mean.max(BigDecimal.ZERO).setScale(SCALE, RoundingMode.HALF_UP), variance.sqrt(MathContext.DECIMAL64).setScale(SCALE, RoundingMode.HALF_UP));
    }
}
