package io.quayside.bench;

import io.quayside.inventory.move.MovingStock;
import io.quayside.platform.TestPlatform;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * How many goods receipts per second are posted when all are sent at once and share products: each moves stock, values it and writes its
 * entry in one transaction. In the same run, how many empty processes the engine takes.
 */
final class ReceiptThroughput {

    private static final int WARM_UP = 200;
    private static final int RECEIPTS = 1000;
    private static final Duration ENGINE_WARM_UP = Duration.ofSeconds(5);
    private static final Duration ENGINE_TIME = Duration.ofSeconds(10);

    private final TestPlatform platform;

    ReceiptThroughput(TestPlatform platform) {
        this.platform = platform;
    }

    void measure() throws Exception {
        double instances = engine();
        double receipts = receipts();
        Report.heading("Goods receipts, %,d at once, of %d lines each, of products that they share".formatted(RECEIPTS, Dock.LINES));
        Report.line("Receipts with stock moves, values and postings", Report.perSecond(receipts, "receipts"));
        Report.line("Engine, empty processes", Report.perSecond(instances, "instances"));
        Report.ratio("  receipts to empty processes", receipts, instances);
        Report.line("Sent again: nothing lost, nothing doubled", "stock = moves, entries balance, GRNI = receipts");
    }

    private double engine() throws InterruptedException {
        try (var engine = new BareEngine(platform.zeebe())) {
            engine.instancesPerSecond(ENGINE_WARM_UP);
            return engine.instancesPerSecond(ENGINE_TIME);
        }
    }

    private double receipts() throws Exception {
        try (var domain = DomainContext.on(platform.freshDatabase())) {
            var dock = new Dock(domain);
            var moving = domain.getBean(MovingStock.class);
            receive(moving, dock, 0, WARM_UP);
            long start = System.nanoTime();
            receive(moving, dock, WARM_UP, WARM_UP + RECEIPTS);
            double seconds = (System.nanoTime() - start) / 1e9;
            receive(moving, dock, 0, WARM_UP + RECEIPTS);
            new DockBooks(domain.getBean(JdbcClient.class)).check(WARM_UP + RECEIPTS);
            return RECEIPTS / seconds;
        }
    }

    private static void receive(MovingStock moving, Dock dock, int from, int to) throws Exception {
        try (var callers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Callable<Integer>> all = IntStream.range(from, to).<Callable<Integer>>mapToObj(number -> () -> moving.move(dock.receipt(number)).size()).toList();
            for (Future<Integer> each : callers.invokeAll(all)) {
                each.get();
            }
        }
    }
}
