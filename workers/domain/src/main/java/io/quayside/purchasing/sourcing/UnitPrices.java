package io.quayside.purchasing.sourcing;

import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;

/** Prices and quantities between units of measure, as of one reading of the unit table. */
public final class UnitPrices {

    private static final int WORKING_SCALE = 18;

    private final Map<String, UnitOfMeasure> units;

    public UnitPrices(UnitsOfMeasure units) {
        this.units = units.all().stream().collect(Collectors.toMap(UnitOfMeasure::code, Function.identity()));
    }

    /** What one of the target unit costs when one of the source unit costs this: a box of 100 at 50.00 is 0.50 a piece. */
    public BigMoney convert(BigMoney price, String from, String to) {
        return from.equals(to) ? price : Amounts.unitPrice(price.getAmount().multiply(factor(to, from)), price.getCurrencyUnit());
    }

    /** Not rounded to what can be counted: a comparison must not make half a box a whole one. */
    public Quantity convert(Quantity quantity, String to) {
        if (quantity.unit().equals(to)) {
            return quantity;
        }
        BigDecimal value = quantity.value().multiply(factor(quantity.unit(), to));
        return Quantity.of(value.setScale(Quantity.MAX_SCALE, RoundingMode.HALF_UP), to);
    }

    public boolean areConvertible(String one, String other) {
        return one.equals(other) || units.containsKey(one) && units.containsKey(other)
                && units.get(one).category().equals(units.get(other).category());
    }

    public boolean isKnown(String unit) {
        return units.containsKey(unit);
    }

    public boolean counts(Quantity quantity) {
        return units.get(quantity.unit()).counts(quantity);
    }

    /** How many of the second unit are in one of the first. */
    private BigDecimal factor(String of, String in) {
        if (!areConvertible(of, in)) {
            throw new Refusal.Conflict("unit-mismatch", "%s cannot be converted to %s.".formatted(of, in));
        }
        return units.get(of).details().factor().divide(units.get(in).details().factor(), WORKING_SCALE, RoundingMode.HALF_EVEN);
    }
}
