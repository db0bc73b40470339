package io.quayside.planning.proposal;

import io.quayside.planning.figures.Place;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** A rule with what a calculation needs of its product, and the figures of the round before. */
record ActiveRule(long id, int version, String warehouseCode, long productId, ReorderMethod method, @Nullable BigDecimal minQuantity, @Nullable BigDecimal maxQuantity,
        @Nullable BigDecimal multiple, @Nullable PackRounding rounding, int daysToPurchase, @Nullable Long vendorId, @Nullable Integer leadTimeDays,
        @Nullable BigDecimal leadTimeDeviation, BigDecimal serviceLevel, int historyDays, int coverDays, @Nullable String costCentre, String baseUnit,
        BigDecimal purchaseFactor, BigDecimal baseFactor, BigDecimal baseStep, @Nullable BigDecimal onHand, @Nullable BigDecimal available, @Nullable BigDecimal projected,
        @Nullable BigDecimal reorderLevel, @Nullable BigDecimal targetLevel) {

    Place place() {
        return new Place(warehouseCode, productId);
    }

    /** As the rule says; else one purchase unit, where that is a number of base units that can be counted. */
    BigDecimal pack() {
        if (multiple != null) {
            return multiple;
        }
        BigDecimal inBase = purchaseFactor.divide(baseFactor, 6, RoundingMode.HALF_UP);
        boolean countable = inBase.signum() > 0 && inBase.remainder(baseStep).signum() == 0 && inBase.multiply(baseFactor).compareTo(purchaseFactor) == 0;
        return countable ? inBase : baseStep;
    }
}
