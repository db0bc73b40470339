package io.quayside.planning.formula;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** The stock at which it is time to buy: what is sold until the goods come, and some more because neither demand nor vendor is regular. */
public final class ReorderPoint {

    private ReorderPoint() {
    }

    public static BigDecimal of(BigDecimal serviceLevel, Spread dailyDemand, Spread leadTime) {
        return dailyDemand.mean().multiply(leadTime.mean()).add(safetyStock(serviceLevel, dailyDemand, leadTime)).setScale(Spread.SCALE, RoundingMode.HALF_UP);
    }

    /**
     * {@code z x sqrt(L x sd_d^2 + d^2 x sd_L^2)}; with a lead time that never varies that is {@code z x sd_d x sqrt(L)}.
     *
     * @param serviceLevel z of the normal distribution: 1.65 keeps goods at hand in 95 of 100 cycles
     */
    public static BigDecimal safetyStock(BigDecimal serviceLevel, Spread dailyDemand, Spread leadTime) {
        BigDecimal byDemand = leadTime.mean().multiply(square(dailyDemand.deviation()));
        BigDecimal byVendor = square(dailyDemand.mean()).multiply(square(leadTime.deviation()));
        return serviceLevel.multiply(byDemand.add(byVendor).sqrt(MathContext.DECIMAL64)).setScale(Spread.SCALE, RoundingMode.HALF_UP);
    }

    private static BigDecimal square(BigDecimal number) {
        return number.multiply(number);
    }
}
