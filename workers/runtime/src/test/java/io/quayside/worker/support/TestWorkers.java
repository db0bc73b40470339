package io.quayside.worker.support;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.workflow.BusinessException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Workers of a test process that fail in the ways in which workers fail. */
@Component
public class TestWorkers {

  public record Result(String thread, boolean virtual, String loggedKey) {}

  final Map<String, AtomicInteger> effects = new ConcurrentHashMap<>();
  private final Jobs jobs;

  TestWorkers(Jobs jobs) {
    this.jobs = jobs;
  }

  @JobWorker(type = "test.succeed")
  public Result succeed(ActivatedJob job) {
    return jobs.once(job, "input", Result.class, () -> {
      count(job);
      Thread thread = Thread.currentThread();
      return new Result(thread.getName(), thread.isVirtual(), MDC.get(CaseLog.BUSINESS_KEY));
    });
  }

  @JobWorker(type = "test.refuse")
  public void refuse(ActivatedJob job) {
    jobs.once(job, "input", () -> {
      throw new BusinessException("NO_VENDOR", "Nobody delivers this", Map.of("lineId", "7"));
    });
  }

  @JobWorker(type = "test.break")
  public void breakDown(ActivatedJob job) {
    jobs.once(job, "input", () -> {
      count(job);
      throw new IllegalStateException("wrapped", new IllegalArgumentException("The rate of USD is missing"));
    });
  }

  private void count(ActivatedJob job) {
    effects.computeIfAbsent((String) job.getVariablesAsMap().get("businessKey"), key -> new AtomicInteger()).incrementAndGet();
  }
}
