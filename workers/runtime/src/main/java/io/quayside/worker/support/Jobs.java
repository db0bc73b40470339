package io.quayside.worker.support;

import io.camunda.client.api.response.ActivatedJob;
import io.quayside.shared.RetriedTransactions;
import io.quayside.workflow.CaseInHand;
import io.quayside.workflow.ProcessedJobs;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** How a worker runs its use case. */
@Component
public class Jobs {

  private final ProcessedJobs processed;
  private final RetriedTransactions transactions;

  Jobs(ProcessedJobs processed, RetriedTransactions transactions) {
    this.processed = processed;
    this.transactions = transactions;
  }

  /**
   * Runs the effect in one transaction with the job's key; a repeated job answers with the stored result. A deadlock is not a
   * failure of the job: the transaction runs again.
   *
   * @param input what the effect depends on: an id, or a record of ids
   */
  public <R> @Nullable R once(ActivatedJob job, Object input, Class<R> result, Supplier<R> effect) {
    try (var log = CaseLog.of(job)) {
      return CaseInHand.during(
          job.getProcessInstanceKey(),
          () -> transactions.repeatedWhenOvertaken(() -> processed.once(job.getKey(), job.getType(), input, result, effect)));
    }
  }

  public void once(ActivatedJob job, Object input, Runnable effect) {
    once(job, input, Void.class, () -> {
      effect.run();
      return null;
    });
  }

  /** For a worker that only reads, where a repeat does no harm. */
  public <R> R read(ActivatedJob job, Supplier<R> query) {
    try (var log = CaseLog.of(job)) {
      return query.get();
    }
  }
}
