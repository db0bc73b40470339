package io.quayside.shared;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/** An exact amount of goods in one unit of measure. Equal quantities are equal whatever scale they were written in. */
@Embeddable
public record Quantity(BigDecimal value, String unit) implements Comparable<Quantity> {

    public static final int MAX_SCALE = 6;

    public Quantity {
        Objects.requireNonNull(value, "quantity value");
        if (unit == null || unit.isBlank()) {
            throw new IllegalArgumentException("a quantity needs a unit");
        }
        value = normalise(value);
    }

    public static Quantity of(BigDecimal value, String unit) {
        return new Quantity(value, unit);
    }

    public static Quantity of(String value, String unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    public static Quantity of(long value, String unit) {
        return new Quantity(BigDecimal.valueOf(value), unit);
    }

    public static Quantity zero(String unit) {
        return of(0, unit);
    }

    public Quantity plus(Quantity other) {
        return new Quantity(value.add(inSameUnit(other)), unit);
    }

    public Quantity minus(Quantity other) {
        return new Quantity(value.subtract(inSameUnit(other)), unit);
    }

    public Quantity negated() {
        return new Quantity(value.negate(), unit);
    }

    public boolean isPositive() {
        return value.signum() > 0;
    }

    public boolean isNegative() {
        return value.signum() < 0;
    }

    public boolean isZero() {
        return value.signum() == 0;
    }

    @Override
    public int compareTo(Quantity other) {
        return value.compareTo(inSameUnit(other));
    }

    @Override
    public String toString() {
        return value.toPlainString() + " " + unit;
    }

    private BigDecimal inSameUnit(Quantity other) {
        if (!unit.equals(other.unit)) {
            throw new IllegalArgumentException("cannot combine " + unit + " with " + other.unit);
        }
        return other.value;
    }

    private static BigDecimal normalise(BigDecimal value) {
        BigDecimal stripped = value.stripTrailingZeros();
        if (stripped.scale() > MAX_SCALE) {
            throw new IllegalArgumentException("a quantity has at most " + MAX_SCALE + " decimals: " + value.toPlainString());
        }
        return stripped.setScale(Math.max(stripped.scale(), 0), RoundingMode.UNNECESSARY);
    }
}
