package io.quayside.bench;

import io.quayside.platform.DemoClient;
import io.quayside.platform.DemoRequisitions;
import io.quayside.platform.TestPlatform;
import java.io.IOException;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * From the moment in which an approver completes a task until the next task of the same case is in the next approver's list,
 * over HTTP. In the same run: how long the plain list takes, which is the floor under that number.
 */
final class TaskLatency {

    private static final String[] LEVELS = {"anna", "abel", "alma"};
    private static final int WARM_UP = 20;

    private final DemoClient client;
    private final int wanted;
    private final Samples next = new Samples();
    private final Samples list = new Samples();
    private final Set<String> used = new HashSet<>();

    TaskLatency(TestPlatform platform, int wanted) {
        this.client = new DemoClient(platform);
        this.wanted = wanted;
    }

    void measure() throws IOException, InterruptedException {
        var requisitions = new DemoRequisitions(client);
        int ignored = WARM_UP;
        while (next.count() < wanted) {
            requisitions.submit("rita", 10, 60_000);
            Thread.sleep(2000);
            for (int level = 0; level + 1 < LEVELS.length; level++) {
                for (JsonNode task : tasks(LEVELS[level])) {
                    var measured = complete(task, LEVELS[level], LEVELS[level + 1]);
                    if (measured > 0 && ignored-- <= 0) {
                        next.add(measured);
                    }
                }
            }
            for (JsonNode task : tasks(LEVELS[LEVELS.length - 1])) {
                approve(task, LEVELS[LEVELS.length - 1]);
            }
        }
        System.out.println("Completed task to next task in the list: " + next);
        System.out.println("  of which one request of the list:      " + list);
    }

    /** Nanoseconds until the next level's task is listed; 0 when this was the last level of the case. */
    private long complete(JsonNode task, String approver, String successor) throws IOException, InterruptedException {
        var key = task.get("businessKey").asString();
        used.add(task.get("id").asString());
        long start = System.nanoTime();
        approve(task, approver);
        while (System.nanoTime() - start < 5_000_000_000L) {
            long asked = System.nanoTime();
            var found = client.get(successor, "/api/tasks?view=groups&_start=0&_end=25&q=" + key).demanded();
            list.add(System.nanoTime() - asked);
            for (JsonNode other : found) {
                if (other.get("businessKey").asString().equals(key) && !used.contains(other.get("id").asString())) {
                    return System.nanoTime() - start;
                }
            }
            Thread.sleep(5);
        }
        return 0;
    }

    private void approve(JsonNode task, String approver) throws IOException {
        client.post(approver, "/api/tasks/" + task.get("id").asString() + "/complete", Map.of("variables", Map.of("decision", "approve"))).demanded();
    }

    private JsonNode tasks(String approver) throws IOException {
        return client.get(approver, "/api/tasks?view=groups&_start=0&_end=100").demanded();
    }
}
