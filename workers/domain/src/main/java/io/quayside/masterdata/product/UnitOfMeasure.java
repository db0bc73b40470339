package io.quayside.masterdata.product;

import io.quayside.masterdata.CodedEntity;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A unit in a category of units that convert into each other. The factor says how many of the category's smallest unit it holds, so
 * that factors are exact decimals; the rounding is the smallest step in which the unit is counted.
 */
@Entity
@Table(name = "masterdata_unit_of_measure")
public class UnitOfMeasure extends CodedEntity {

    private static final int WORKING_SCALE = 18;

    private String name;
    private String category;
    private BigDecimal factor;
    @Column(name = "rounding_step")
    private BigDecimal rounding;
    private boolean active;

    protected UnitOfMeasure() {
    }

    public UnitOfMeasure(UnitDetails details) {
        super(details.code());
        change(details);
    }

    void change(UnitDetails details) {
        name = details.name();
        category = details.category();
        factor = details.factor();
        rounding = details.rounding();
        active = details.active();
    }

    public Quantity convert(Quantity quantity, UnitOfMeasure target) {
        return convert(quantity, target, RoundingMode.HALF_UP);
    }

    /** Exact until the last step, which rounds to the target's step. */
    public Quantity convert(Quantity quantity, UnitOfMeasure target, RoundingMode mode) {
        BigDecimal steps = inUnitsOf(target, quantity, target.rounding);
        return Quantity.of(steps.setScale(0, mode).multiply(target.rounding), target.code());
    }

    /** Without regard to the steps in which the target is counted: seven pieces are part of a box. */
    public Quantity convertExactly(Quantity quantity, UnitOfMeasure target) {
        return Quantity.of(inUnitsOf(target, quantity, BigDecimal.ONE).setScale(Quantity.MAX_SCALE, RoundingMode.HALF_UP), target.code());
    }

    private BigDecimal inUnitsOf(UnitOfMeasure target, Quantity quantity, BigDecimal step) {
        if (!quantity.unit().equals(code())) {
            throw new IllegalArgumentException(quantity + " is not in " + code());
        }
        if (!category.equals(target.category)) {
            throw new Refusal.Conflict("unit-mismatch", "%s cannot be converted to %s.".formatted(code(), target.code()));
        }
        return quantity.value().multiply(factor).divide(target.factor.multiply(step), WORKING_SCALE, RoundingMode.HALF_EVEN);
    }

    /** Whether this many can be counted, for example no half piece. */
    public boolean counts(Quantity quantity) {
        return quantity.value().remainder(rounding).signum() == 0;
    }

    public String name() {
        return name;
    }

    public String category() {
        return category;
    }

    public UnitDetails details() {
        return new UnitDetails(code(), name, category, plain(factor), plain(rounding), active, version());
    }

    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
