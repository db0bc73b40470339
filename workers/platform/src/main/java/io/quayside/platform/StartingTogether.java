package io.quayside.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Runs start-ups side by side; on close waits for all, and throws the first failure. */
final class StartingTogether implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();

    CompletableFuture<Void> run(Runnable work) {
        var future = CompletableFuture.runAsync(work, threads);
        running.add(future);
        return future;
    }

    @Override
    public void close() {
        var failed = new CompletableFuture<Void>();
        running.forEach(each -> each.whenComplete((nothing, failure) -> {
            if (failure != null) {
                failed.completeExceptionally(failure);
            }
        }));
        try {
            CompletableFuture.anyOf(failed, CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))).join();
        } catch (CompletionException e) {
            Throwable cause = e;
            while (cause instanceof CompletionException && cause.getCause() != null) {
                cause = cause.getCause();
            }
            throw cause instanceof RuntimeException runtime ? runtime : e;
        } finally {
            threads.shutdownNow();
        }
    }
}
