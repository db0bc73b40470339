package io.quayside.bench;

import io.quayside.platform.TestPlatform;
import java.time.Duration;

/**
 * What the history costs the engine, and how fast it is written: instances per second with and without it, and records per
 * second beside plain batched inserts of the same texts into the same database.
 */
final class HistoryThroughput {

    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration TIME = Duration.ofSeconds(10);

    private final TestPlatform platform;

    HistoryThroughput(TestPlatform platform) {
        this.platform = platform;
    }

    void measure() throws Exception {
        double without = withoutHistory();
        try (var engine = new BareEngine(platform.zeebe()); var history = new WrittenHistory(platform)) {
            engine.instancesPerSecond(WARM_UP);
            history.awaitQuiet();
            long before = history.records();
            long start = System.nanoTime();
            double with = engine.instancesPerSecond(TIME);
            long end = history.awaitQuiet();
            double written = (history.records() - before) / ((end - start) / 1e9);
            double inserted = history.plainInsertsPerSecond();

            Report.heading("History, while the engine runs as many empty processes as it can");
            Report.line("Engine without a history", Report.perSecond(without, "instances"));
            Report.line("Engine with the history", Report.perSecond(with, "instances"));
            Report.ratio("  with it to without it", with, without);
            Report.line("Plain inserts of the same records", Report.perSecond(inserted, "rows"));
            Report.line("History written, chained and projected", Report.perSecond(written, "records"));
            Report.ratio("  history to plain inserts", written, inserted);
        }
    }

    /** On an engine of its own that is gone when the other one is measured. */
    private static double withoutHistory() throws InterruptedException {
        var bare = TestPlatform.own();
        try (var engine = new BareEngine(bare.engineWithoutHistory())) {
            engine.instancesPerSecond(WARM_UP);
            return engine.instancesPerSecond(TIME);
        } finally {
            bare.close();
        }
    }
}
