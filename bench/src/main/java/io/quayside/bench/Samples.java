package io.quayside.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Durations of the same thing done many times. */
final class Samples {

    private final List<Double> milliseconds = new ArrayList<>();

    void add(long nanoseconds) {
        milliseconds.add(nanoseconds / 1e6);
    }

    int count() {
        return milliseconds.size();
    }

    double quantile(double share) {
        var sorted = milliseconds.stream().sorted().toList();
        return sorted.get((int) Math.min(sorted.size() - 1, Math.floor(share * sorted.size())));
    }

    @Override
    public String toString() {
        return String.format(Locale.ROOT, "median %.0f ms, p95 %.0f ms, worst %.0f ms (%d samples)",
                quantile(0.5), quantile(0.95), quantile(1), count());
    }
}
