package io.quayside.bench;

import io.camunda.client.CamundaClient;
import io.quayside.platform.TestPlatform;
import io.quayside.platform.Zeebe;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;

/** How many records per second reach the history while the engine runs straight processes, against the same engine without a history. */
final class ExporterThroughput {

    private static final int IN_FLIGHT = 64;

    private final TestPlatform platform;
    private final int instances;

    ExporterThroughput(TestPlatform platform, int instances) {
        this.platform = platform;
        this.instances = instances;
    }

    void measure() throws Exception {
        var bare = TestPlatform.own();
        try {
            double without = run(bare.engineWithoutHistory(), instances);
            long before = records();
            long start = System.nanoTime();
            double with = run(platform.zeebe(), instances);
            long written = awaitQuiet() - before;
            double seconds = (System.nanoTime() - start) / 1e9 - 1;
            System.out.printf(Locale.ROOT, "Instances per second: %.0f without history, %.0f with it (ratio %.2f)%n", without, with, with / without);
            System.out.printf(Locale.ROOT, "Exported: %d records in %.1f s = %.0f records per second%n", written, seconds, written / seconds);
        } finally {
            bare.close();
        }
    }

    private static double run(Zeebe zeebe, int count) throws InterruptedException {
        try (var client = CamundaClient.newClientBuilder().grpcAddress(URI.create(zeebe.grpcAddress()))
                .restAddress(URI.create(zeebe.restAddress())).preferRestOverGrpc(false).build()) {
            client.newDeployResourceCommand().addResourceFromClasspath("straight-through.bpmn").send().join();
            create(client, count / 4);
            long start = System.nanoTime();
            create(client, count);
            return count / ((System.nanoTime() - start) / 1e9);
        }
    }

    /** Starts instances, so many at a time, and returns when the engine has answered for all. */
    private static void create(CamundaClient client, int count) throws InterruptedException {
        var slots = new Semaphore(IN_FLIGHT);
        for (int number = 0; number < count; number++) {
            slots.acquire();
            CompletionStage<?> answer = client.newCreateInstanceCommand().bpmnProcessId("straight-through").latestVersion().send();
            answer.whenComplete((instance, failure) -> slots.release());
        }
        slots.acquire(IN_FLIGHT);
    }

    /** Waits until nothing new has been written for a second. */
    private long awaitQuiet() throws Exception {
        long last = -1;
        for (long now = records(); now != last; now = records()) {
            last = now;
            Thread.sleep(1000);
        }
        return last;
    }

    private long records() throws SQLException {
        var address = platform.historyDatabase();
        try (var connection = DriverManager.getConnection(address.url(), address.user(), address.password());
                var rows = connection.createStatement().executeQuery("SELECT COALESCE(SUM(records), 0) FROM history_position")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
