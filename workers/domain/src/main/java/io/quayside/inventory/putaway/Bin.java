package io.quayside.inventory.putaway;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A storage bin with what lies in it and what is on its way to it, in units and kilograms. */
record Bin(long id, String code, @Nullable String zone, @Nullable BigDecimal maxWeightKg, @Nullable BigDecimal maxUnits, @Nullable String hazardClasses,
        BigDecimal units, BigDecimal weightKg, boolean holdsProduct) {

    boolean isEmpty() {
        return units.signum() == 0;
    }

    boolean mayHold(@Nullable String hazardClass) {
        return hazardClass == null || hazardClasses != null && Arrays.asList(hazardClasses.split(",")).contains(hazardClass);
    }

    /** How many whole units more it takes, at the most as many as wanted. */
    BigDecimal room(BigDecimal wanted, @Nullable BigDecimal unitWeightKg) {
        BigDecimal byUnits = maxUnits == null ? wanted : maxUnits.subtract(units);
        BigDecimal byWeight = maxWeightKg == null || unitWeightKg == null || unitWeightKg.signum() == 0 ? wanted
                : maxWeightKg.subtract(weightKg).divide(unitWeightKg, 0, RoundingMode.FLOOR);
        BigDecimal room = wanted.min(byUnits).min(byWeight);
        return room.compareTo(wanted) == 0 ? wanted : room.setScale(0, RoundingMode.FLOOR).max(BigDecimal.ZERO);
    }

    Bin taking(BigDecimal more, @Nullable BigDecimal unitWeightKg) {
        return new Bin(id, code, zone, maxWeightKg, maxUnits, hazardClasses, units.add(more),
                unitWeightKg == null ? weightKg : weightKg.add(more.multiply(unitWeightKg)), true);
    }
}
