package io.quayside.shared;

import java.time.Duration;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.PessimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Runs a transaction as a whole again when the database gave it up for a deadlock or a lock held too long, and for nothing else unless
 * that is asked for. Within a transaction of the caller it runs once, because what was done before is lost as well: the outermost caller has to repeat.
 */
@Component
public class RetriedTransactions {

    private final RetryTemplate retries = new RetryTemplate(onlyFor(PessimisticLockingFailureException.class));
    private final RetryTemplate retriesWhenOvertaken = new RetryTemplate(onlyFor(ConcurrencyFailureException.class));
    private final TransactionTemplate transaction;

    RetriedTransactions(TransactionTemplate transaction) {
        this.transaction = transaction;
    }

    public <T extends @Nullable Object> T call(Supplier<T> work) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            return transaction.execute(status -> work.get());
        }
        return repeated(() -> transaction.execute(status -> work.get()));
    }

    /** For work that opens its transaction itself. */
    public <T extends @Nullable Object> T repeated(Supplier<T> work) {
        return execute(retries, work);
    }

    /** For work of the engine, which decides anew by what it reads: it also runs again when somebody has changed that meanwhile. */
    public <T extends @Nullable Object> T repeatedWhenOvertaken(Supplier<T> work) {
        return execute(retriesWhenOvertaken, work);
    }

    private static <T extends @Nullable Object> T execute(RetryTemplate retries, Supplier<T> work) {
        try {
            return retries.execute(work::get);
        } catch (RetryException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
        }
    }

    public void run(Runnable work) {
        call(() -> {
            work.run();
            return null;
        });
    }

    private static RetryPolicy onlyFor(Class<? extends ConcurrencyFailureException> failure) {
        return RetryPolicy.builder().includes(failure).maxRetries(8)
                .delay(Duration.ofMillis(10)).jitter(Duration.ofMillis(10)).multiplier(2).maxDelay(Duration.ofMillis(500)).build();
    }
}
