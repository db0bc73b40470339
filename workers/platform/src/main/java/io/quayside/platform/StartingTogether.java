package io.quayside.platform;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Runs start-ups side by side; on close waits for all, checking meanwhile what already runs, and throws the first failure. */
final class StartingTogether implements AutoCloseable {

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final List<CompletableFuture<Void>> running = new ArrayList<>();
    private final Runnable check;

    /** @param check throws when something that has started is no more */
    StartingTogether(Runnable check) {
        this.check = check;
    }

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
            await(CompletableFuture.anyOf(failed, CompletableFuture.allOf(running.toArray(CompletableFuture[]::new))));
        } finally {
            threads.shutdownNow();
        }
    }

    private void await(CompletableFuture<?> first) {
        while (true) {
            try {
                first.get(500, TimeUnit.MILLISECONDS);
                return;
            } catch (TimeoutException stillStarting) {
                check.run();
            } catch (ExecutionException e) {
                throw origin(e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new PartFailed("The start was interrupted.", e);
            }
        }
    }

    private static RuntimeException origin(ExecutionException e) {
        Throwable cause = e.getCause();
        while (cause instanceof CompletionException && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause instanceof RuntimeException runtime ? runtime : new IllegalStateException(cause);
    }
}
