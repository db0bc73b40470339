package io.quayside.worker.support;

import io.camunda.client.api.response.ActivatedJob;
import io.camunda.client.api.worker.JobClient;
import io.camunda.client.api.worker.JobExceptionHandler;
import io.camunda.client.jobhandling.JobExceptionHandlerSupplier;
import io.grpc.Status;
import io.quayside.workflow.BusinessException;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * The one place that turns what a worker throws into what the engine does: a business failure is a BPMN error, anything
 * else is tried again later and, after the last retry, is an incident that says what happened.
 */
@Component
class JobFailures implements JobExceptionHandlerSupplier {

  private static final Logger LOG = LoggerFactory.getLogger(JobFailures.class);
  private static final String BACKOFF_HEADER = "retryBackoff";
  private static final Duration USUAL_BACKOFF = Duration.ofSeconds(2);
  private static final int USUAL_RETRIES = 3;
  private static final int BACKOFF_FACTOR = 5;

  @Override
  public JobExceptionHandler getJobExceptionHandler(JobExceptionHandlerSupplierContext worker) {
    return failure -> {
      try (var log = CaseLog.of(failure.getActivatedJob())) {
        handle(failure.getJobClient(), failure.getActivatedJob(), failure.getException());
      }
    };
  }

  private static void handle(JobClient client, ActivatedJob job, Exception exception) {
    if (exception instanceof BusinessException refusal) {
      throwError(client, job, refusal);
    } else {
      int retries = Math.max(0, job.getRetries() - 1);
      LOG.warn("Job {} failed, {} retries left", job.getKey(), retries, exception);
      fail(client, job, retries, backoff(job), exception);
    }
  }

  private static void throwError(JobClient client, ActivatedJob job, BusinessException refusal) {
    LOG.info("Job {} ends in {}: {}", job.getKey(), refusal.code(), refusal.getMessage());
    client
        .newThrowErrorCommand(job)
        .errorCode(refusal.code())
        .errorMessage(refusal.getMessage())
        .variables(refusal.variables())
        .send()
        .exceptionally(problem -> isBusy(problem) ? giveBack(client, job, refusal) : notTold(job, problem));
  }

  private static boolean isBusy(Throwable problem) {
    return Status.fromThrowable(problem).getCode() == Status.Code.RESOURCE_EXHAUSTED;
  }

  /** A busy engine takes failures still: the job comes again at once, with all its retries, instead of after its lease. */
  private static <T> T giveBack(JobClient client, ActivatedJob job, BusinessException refusal) {
    LOG.warn("The busy engine refused {} of job {}, which comes again", refusal.code(), job.getKey());
    fail(client, job, job.getRetries(), Duration.ZERO, refusal);
    return null;
  }

  private static void fail(JobClient client, ActivatedJob job, int retries, Duration backoff, Exception exception) {
    client
        .newFailCommand(job)
        .retries(retries)
        .retryBackoff(backoff)
        .errorMessage(FailureMessage.of(exception))
        .send()
        .exceptionally(problem -> notTold(job, problem));
  }

  /** Not told, the engine hands the job out again once its lease is over, so that logging is enough. */
  private static <T> T notTold(ActivatedJob job, Throwable problem) {
    LOG.warn("The engine could not be told that job {} failed", job.getKey(), problem);
    return null;
  }

  /** The model may set the first one; each further one is five times as long. */
  static Duration backoff(ActivatedJob job) {
    String header = job.getCustomHeaders().get(BACKOFF_HEADER);
    Duration first = header == null ? USUAL_BACKOFF : Duration.parse(header);
    int earlierFailures = Math.clamp(USUAL_RETRIES - job.getRetries(), 0, USUAL_RETRIES);
    return first.multipliedBy((long) Math.pow(BACKOFF_FACTOR, earlierFailures));
  }
}
