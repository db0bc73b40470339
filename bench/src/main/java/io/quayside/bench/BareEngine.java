package io.quayside.bench;

import io.camunda.client.CamundaClient;
import io.quayside.platform.Zeebe;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;

/** An engine and a process without any work in it: start, gateway, end. */
final class BareEngine implements AutoCloseable {

    private static final int IN_FLIGHT = 64;

    private final CamundaClient client;

    BareEngine(Zeebe zeebe) {
        client = CamundaClient.newClientBuilder().grpcAddress(URI.create(zeebe.grpcAddress()))
                .restAddress(URI.create(zeebe.restAddress())).preferRestOverGrpc(false).build();
        client.newDeployResourceCommand().addResourceFromClasspath("straight-through.bpmn").send().join();
    }

    /** How long single instances take, one after the other, from the command to the answer that they have ended. */
    Samples roundTrips(int count) {
        var samples = new Samples();
        for (int number = -count / 4; number < count; number++) {
            long start = System.nanoTime();
            client.newCreateInstanceCommand().bpmnProcessId("straight-through").latestVersion().withResult().send().join();
            if (number >= 0) {
                samples.add(System.nanoTime() - start);
            }
        }
        return samples;
    }

    /** Starts instances for so long, many at a time; gives how many the engine answered for per second. */
    double instancesPerSecond(Duration time) throws InterruptedException {
        var slots = new Semaphore(IN_FLIGHT);
        var answered = new AtomicLong();
        long start = System.nanoTime();
        while (System.nanoTime() - start < time.toNanos()) {
            slots.acquire();
            CompletionStage<?> answer = client.newCreateInstanceCommand().bpmnProcessId("straight-through").latestVersion().send();
            answer.whenComplete((instance, failure) -> {
                if (failure == null) {
                    answered.incrementAndGet();
                }
                slots.release();
            });
        }
        slots.acquire(IN_FLIGHT);
        return answered.get() / ((System.nanoTime() - start) / 1e9);
    }

    @Override
    public void close() {
        client.close();
    }
}
