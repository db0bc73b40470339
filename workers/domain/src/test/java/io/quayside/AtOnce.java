package io.quayside;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.springframework.transaction.support.TransactionTemplate;

/** Two transactions at once: the first commits when the second is done, or a second later if that one waits for it. */
public final class AtOnce {

    private AtOnce() {
    }

    public static void run(TransactionTemplate transaction, Runnable first, Runnable second) throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        try (var thread = Executors.newSingleThreadExecutor()) {
            Future<?> committed = thread.submit(() -> {
                transaction.executeWithoutResult(status -> {
                    first.run();
                    open.countDown();
                    await(done);
                });
            });
            open.await(30, TimeUnit.SECONDS);
            second.run();
            done.countDown();
            committed.get();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(1, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
