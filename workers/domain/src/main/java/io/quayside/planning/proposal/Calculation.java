package io.quayside.planning.proposal;

import io.quayside.planning.figures.Figures;
import io.quayside.planning.figures.FlowPart;
import io.quayside.planning.formula.OrderQuantity;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderPoint;
import io.quayside.planning.formula.Spread;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Every number that leads to a proposal, in the base unit of the product; what belongs to demand is only known where it is computed.
 *
 * @param reserved  what is to go until the horizon
 * @param suggested how much to buy; zero when it is not time
 */
@Embeddable
public record Calculation(BigDecimal onHand, BigDecimal planned, BigDecimal requested, BigDecimal ordered, BigDecimal reserved, BigDecimal projected,
        BigDecimal reorderLevel, BigDecimal targetLevel, BigDecimal multiple, BigDecimal suggested, @Nullable BigDecimal safetyStock, @Nullable BigDecimal demandMean,
        @Nullable BigDecimal demandDeviation, BigDecimal leadMean, BigDecimal leadDeviation, @Nullable BigDecimal serviceLevel, LocalDate horizon) {

    /** The level that a person set, or the reorder point, with how far to fill up. */
    private record Levels(BigDecimal reorder, BigDecimal target, @Nullable BigDecimal safety) {

        static Levels of(ActiveRule rule, Spread demand, Spread lead) {
            return switch (rule.method()) {
                case MIN_MAX -> new Levels(rule.minQuantity(), rule.maxQuantity(), null);
                case COMPUTED -> {
                    BigDecimal point = ReorderPoint.of(rule.serviceLevel(), demand, lead);
                    BigDecimal cover = demand.mean().multiply(BigDecimal.valueOf(rule.coverDays()));
                    yield new Levels(point, point.add(cover).setScale(6, RoundingMode.HALF_UP), ReorderPoint.safetyStock(rule.serviceLevel(), demand, lead));
                }
            };
        }
    }

    static Calculation of(ActiveRule rule, Figures figures, Spread demand, Spread lead, LocalDate horizon, PackRounding usual) {
        Levels levels = Levels.of(rule, demand, lead);
        boolean computed = levels.safety() != null;
        BigDecimal projected = figures.projected(horizon);
        BigDecimal suggested = rule.method().isDue(projected, levels.reorder())
                ? OrderQuantity.upTo(levels.target(), projected, rule.pack(), rule.rounding() == null ? usual : rule.rounding()) : BigDecimal.ZERO;
        return new Calculation(figures.of(FlowPart.ON_HAND), figures.of(FlowPart.PLANNED), figures.of(FlowPart.REQUESTED), figures.of(FlowPart.ORDERED),
                figures.reservedUntil(horizon), projected, levels.reorder(), levels.target(), rule.pack(), suggested, levels.safety(), computed ? demand.mean() : null,
                computed ? demand.deviation() : null, lead.mean(), lead.deviation(), computed ? rule.serviceLevel() : null, horizon);
    }

    public boolean isDue() {
        return suggested.signum() > 0;
    }
}
