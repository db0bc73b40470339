package io.quayside.planning.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The sums of a product in a warehouse. */
public final class Figures {

    private final Map<FlowPart, BigDecimal> sums = new EnumMap<>(FlowPart.class);
    private final TreeMap<LocalDate, BigDecimal> reservedByDay = new TreeMap<>();

    public void add(FlowPart part, @Nullable LocalDate due, BigDecimal quantity) {
        sums.merge(part, quantity, BigDecimal::add);
        if (part == FlowPart.RESERVED && due != null) {
            reservedByDay.merge(due, quantity, BigDecimal::add);
        }
    }

    public BigDecimal of(FlowPart part) {
        return sums.getOrDefault(part, BigDecimal.ZERO);
    }

    /** What is to go until the end of a day. */
    public BigDecimal reservedUntil(LocalDate day) {
        return reservedByDay.headMap(day, true).values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What comes counts whenever it comes: what is late is to be chased, not bought twice. */
    public BigDecimal projected(LocalDate horizon) {
        return of(FlowPart.ON_HAND).add(of(FlowPart.PLANNED)).add(of(FlowPart.REQUESTED)).add(of(FlowPart.ORDERED)).subtract(reservedUntil(horizon));
    }

    public BigDecimal available() {
        return of(FlowPart.ON_HAND).subtract(of(FlowPart.RESERVED));
    }
}
