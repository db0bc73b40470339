package io.quayside.planning.promise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * {@code P(t)} is what lies there plus what comes until t less what goes until t; {@code ATP(t) = max(0, min of P(u), u >= t)}, because what is
 * promised now must not be missing later. So it is never lower later than earlier, and never above P.
 */
public final class AvailableToPromise {

    /** Goods that come, or go when negative; what should have happened before today counts today. */
    public record Change(LocalDate day, BigDecimal quantity) {
    }

    /** At the end of a day on which something changes; the figures hold until the next step. */
    public record Step(LocalDate day, BigDecimal in, BigDecimal out, BigDecimal projected, BigDecimal available) {
    }

    private final List<Step> steps;

    private AvailableToPromise(List<Step> steps) {
        this.steps = List.copyOf(steps);
    }

    public static AvailableToPromise of(LocalDate today, BigDecimal onHand, Collection<Change> changes) {
        TreeMap<LocalDate, BigDecimal> in = new TreeMap<>();
        TreeMap<LocalDate, BigDecimal> out = new TreeMap<>();
        in.put(today, BigDecimal.ZERO);
        for (Change change : changes) {
            LocalDate day = change.day().isBefore(today) ? today : change.day();
            (change.quantity().signum() < 0 ? out : in).merge(day, change.quantity().abs(), BigDecimal::add);
            in.putIfAbsent(day, BigDecimal.ZERO);
        }
        List<Step> forward = new ArrayList<>();
        BigDecimal projected = onHand;
        for (LocalDate day : in.keySet()) {
            BigDecimal gone = out.getOrDefault(day, BigDecimal.ZERO);
            projected = projected.add(in.get(day)).subtract(gone);
            forward.add(new Step(day, in.get(day), gone, projected, BigDecimal.ZERO));
        }
        return new AvailableToPromise(lookingAhead(forward));
    }

    private static List<Step> lookingAhead(List<Step> forward) {
        List<Step> backward = new ArrayList<>();
        BigDecimal lowest = forward.getLast().projected();
        for (Step step : forward.reversed()) {
            lowest = lowest.min(step.projected());
            backward.add(new Step(step.day(), step.in(), step.out(), step.projected(), lowest.max(BigDecimal.ZERO)));
        }
        return backward.reversed();
    }

    /** The first is today's. */
    public List<Step> steps() {
        return steps;
    }

    public BigDecimal on(LocalDate day) {
        return step(day).map(Step::available).orElse(BigDecimal.ZERO);
    }

    public BigDecimal projectedOn(LocalDate day) {
        return step(day).map(Step::projected).orElse(BigDecimal.ZERO);
    }

    /** The first day on which so much can be promised; none as far as is known. */
    public Optional<LocalDate> first(BigDecimal quantity) {
        return steps.stream().filter(step -> step.available().compareTo(quantity) >= 0).map(Step::day).findFirst();
    }

    /** The most that can be promised at all. */
    public BigDecimal most() {
        return steps.getLast().available();
    }

    private Optional<Step> step(LocalDate day) {
        return steps.reversed().stream().filter(step -> !step.day().isAfter(day)).findFirst();
    }
}
