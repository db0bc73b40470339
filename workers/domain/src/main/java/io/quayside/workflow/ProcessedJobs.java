package io.quayside.workflow;

import io.quayside.shared.UtcTime;
import java.time.Clock;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The effect of a job happens once, however often the engine hands the job out: effect, key and result commit in one
 * transaction, and a repeat answers with the stored result.
 */
@Component
public class ProcessedJobs {

  private final JdbcClient jdbc;
  private final Clock clock;

  ProcessedJobs(JdbcClient jdbc, Clock clock) {
    this.jdbc = jdbc;
    this.clock = clock;
  }

  @Transactional
  public <R> @Nullable R once(long jobKey, String jobType, Class<R> resultType, Supplier<R> effect) {
    return once(jobKey, jobType, "", resultType, effect);
  }

  /**
   * @param input what the effect depends on; the same key with another input is an error, because then the stored
   *     result belongs to another job (say, of an engine whose data was wiped)
   */
  @Transactional
  public <R> @Nullable R once(
      long jobKey, String jobType, Object input, Class<R> resultType, Supplier<R> effect) {
    String hash = WorkflowJson.hash(input);
    if (!reserve(jobKey, jobType, hash)) {
      return storedResult(jobKey, jobType, hash, resultType);
    }
    R result = effect.get();
    store(jobKey, result);
    return result;
  }

  /** The row comes first: a second worker with the same job waits here until the first one has committed. */
  private boolean reserve(long jobKey, String jobType, String hash) {
    return jdbc.sql(
                """
                insert ignore into workflow_processed_job (job_key, job_type, input_hash, processed_at)
                values (?, ?, ?, ?)""")
            .params(jobKey, jobType, hash, UtcTime.column(clock.instant()))
            .update()
        == 1;
  }

  private <R> @Nullable R storedResult(long jobKey, String jobType, String hash, Class<R> resultType) {
    Stored stored =
        jdbc.sql("select job_type, input_hash, result_json from workflow_processed_job where job_key = ? lock in share mode")
            .param(jobKey)
            .query(Stored.class)
            .single();
    if (!stored.jobType().equals(jobType) || !stored.inputHash().equals(hash)) {
      throw new IllegalStateException(
          "Job %d was already processed as %s with another input".formatted(jobKey, stored.jobType()));
    }
    return WorkflowJson.read(stored.resultJson(), resultType);
  }

  private void store(long jobKey, @Nullable Object result) {
    jdbc.sql("update workflow_processed_job set result_json = ? where job_key = ?")
        .params(WorkflowJson.write(result), jobKey)
        .update();
  }

  private record Stored(String jobType, String inputHash, String resultJson) {}
}
