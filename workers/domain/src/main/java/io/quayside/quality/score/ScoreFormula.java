package io.quayside.quality.score;

import static io.quayside.quality.score.VendorEventKind.*;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The formula that the package documents, at one moment. Shares are between 0 and 1. */
record ScoreFormula(Optional<Double> quality, Optional<Double> punctuality, Optional<Double> accuracy) {

    static final Duration WINDOW = Duration.ofDays(365);
    private static final double HALF_LIFE_DAYS = 90;
    private static final double QUALITY = 60;
    private static final double PUNCTUALITY = 20;
    private static final double ACCURACY = 20;

    static ScoreFormula of(List<VendorEvent> events, Instant now) {
        Map<VendorEventKind, Double> weights = new EnumMap<>(VendorEventKind.class);
        events.stream().filter(event -> event.occurredAt().isAfter(now.minus(WINDOW)))
                .forEach(event -> weights.merge(event.kind(), weight(event, now), Double::sum));
        return new ScoreFormula(share(weights, List.of(LOT_ACCEPTED), List.of(LOT_REJECTED, NONCONFORMANCE)),
                share(weights, List.of(ON_TIME), List.of(LATE)), share(weights, List.of(ACCURATE), List.of(DISCREPANT)));
    }

    /** From 0 to 100 with one decimal; empty where nothing is known. */
    Optional<BigDecimal> score() {
        double known = weight(quality, QUALITY) + weight(punctuality, PUNCTUALITY) + weight(accuracy, ACCURACY);
        if (known == 0) {
            return Optional.empty();
        }
        double points = quality.orElse(0.0) * QUALITY + punctuality.orElse(0.0) * PUNCTUALITY + accuracy.orElse(0.0) * ACCURACY;
        return Optional.of(BigDecimal.valueOf(100 * points / known).setScale(1, RoundingMode.HALF_UP));
    }

    private static double weight(Optional<Double> share, double weight) {
        return share.isPresent() ? weight : 0;
    }

    private static double weight(VendorEvent event, Instant now) {
        double days = Math.max(0, Duration.between(event.occurredAt(), now).toSeconds() / 86_400.0);
        return Math.pow(0.5, days / HALF_LIFE_DAYS);
    }

    private static Optional<Double> share(Map<VendorEventKind, Double> weights, List<VendorEventKind> good, List<VendorEventKind> bad) {
        double pro = sum(weights, good);
        double all = pro + sum(weights, bad);
        return all == 0 ? Optional.empty() : Optional.of(pro / all);
    }

    private static double sum(Map<VendorEventKind, Double> weights, List<VendorEventKind> kinds) {
        return Stream.of(kinds).flatMap(List::stream).mapToDouble(kind -> weights.getOrDefault(kind, 0.0)).sum();
    }
}
