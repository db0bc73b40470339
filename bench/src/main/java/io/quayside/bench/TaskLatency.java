package io.quayside.bench;

import io.quayside.platform.DemoClient;
import io.quayside.platform.DemoRequisitions;
import io.quayside.platform.TestPlatform;
import java.io.IOException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * From the moment in which an approver completes a task until the next task of the same case is in the next approver's list,
 * over HTTP. In the same run, the floors under that number: one request of the list, and one instance through the engine.
 */
final class TaskLatency {

    private static final List<String> LEVELS = List.of("anna", "abel", "alma");
    /** Euros for which all three levels have to approve. */
    private static final int AMOUNT = 60_000;
    private static final int CASES = 10;
    private static final int WARM_UP_ROUNDS = 3;
    private static final int ROUNDS = 8;
    private static final long PATIENCE = Duration.ofSeconds(10).toNanos();

    private final TestPlatform platform;
    private final DemoClient client;
    private final Set<String> seen = new HashSet<>();
    private Samples next = new Samples();
    private Samples list = new Samples();

    TaskLatency(TestPlatform platform) {
        this.platform = platform;
        this.client = new DemoClient(platform);
    }

    void measure() throws IOException, InterruptedException {
        var requisitions = new DemoRequisitions(client);
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            if (round == 0) {
                next = new Samples();
                list = new Samples();
            }
            approve(requisitions.submit("rita", CASES, AMOUNT));
        }
        try (var engine = new BareEngine(platform.zeebe())) {
            report(engine.roundTrips(100));
        }
    }

    private void report(Samples engine) {
        Report.heading("Approvers, one case after the other");
        Report.line("Completed task to next task in the list", next);
        Report.line("  one request of the list", list);
        Report.ratio("  next task to one request", next.quantile(0.5), list.quantile(0.5));
        Report.line("  one empty process through the engine", engine);
        Report.ratio("  next task to one empty process", next.quantile(0.5), engine.quantile(0.5));
    }

    /** Every level of the new cases; only the last has no next task to wait for. */
    private void approve(List<String> documents) throws IOException, InterruptedException {
        for (String document : documents) {
            var task = awaitTask(LEVELS.getFirst(), document);
            for (String successor : LEVELS.subList(1, LEVELS.size())) {
                long start = System.nanoTime();
                approve(task, LEVELS.get(LEVELS.indexOf(successor) - 1));
                task = awaitTask(successor, document);
                next.add(System.nanoTime() - start);
            }
            approve(task, LEVELS.getLast());
        }
    }

    private JsonNode awaitTask(String approver, String document) throws IOException, InterruptedException {
        long start = System.nanoTime();
        while (System.nanoTime() - start < PATIENCE) {
            long asked = System.nanoTime();
            var rows = client.get(approver, "/api/tasks?view=groups&_start=0&_end=25&documentId=" + document).demanded();
            list.add(System.nanoTime() - asked);
            var found = StreamSupport.stream(rows.spliterator(), false).filter(row -> seen.add(row.get("id").asString())).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException("No task of %s for %s within %d s".formatted(document, approver, PATIENCE / 1_000_000_000));
    }

    private void approve(JsonNode task, String approver) throws IOException {
        client.post(approver, "/api/tasks/" + task.get("id").asString() + "/complete", Map.of("variables", Map.of("decision", "approve"))).demanded();
    }
}
