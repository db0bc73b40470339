package io.quayside.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.shared.Ids;
import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class ProcessedJobsTest extends DomainIntegrationTest {

  record Answer(String text, BigDecimal amount, List<String> ids) {}

  private static final Answer ANSWER = new Answer("done", new BigDecimal("12.50"), List.of("1", "2"));

  @Autowired ProcessedJobs jobs;
  private final AtomicInteger effects = new AtomicInteger();
  private final long job = Ids.next();

  @Test
  void aRepeatAnswersWithTheStoredResultWithoutASecondEffect() {
    assertThat(run("input")).isEqualTo(ANSWER);
    assertThat(run("input")).isEqualTo(ANSWER);
    assertThat(effects).hasValue(1);
  }

  @Test
  void anEffectWithoutResultHappensOnceToo() {
    for (int i = 0; i < 2; i++) {
      jobs.once(job, "a.b", Void.class, () -> {
        effects.incrementAndGet();
        return null;
      });
    }
    assertThat(effects).hasValue(1);
  }

  @Test
  void theSameKeyWithAnotherInputIsAnError() {
    run("input");

    assertThatThrownBy(() -> run("another")).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> jobs.once(job, "other.type", "input", Answer.class, this::effect))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void anEffectThatFailsLeavesNothingAndIsTriedAgain() {
    assertThatThrownBy(() -> jobs.once(job, "a.b", "input", Answer.class, () -> {
          throw new BusinessException("NO_VENDOR", "none");
        }))
        .isInstanceOf(BusinessException.class);

    assertThat(run("input")).isEqualTo(ANSWER);
  }

  @Test
  void aSecondWorkerWithTheSameJobWaitsForTheFirst() throws Exception {
    var inside = new CountDownLatch(1);
    var proceed = new CountDownLatch(1);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      var first = threads.submit(() -> jobs.once(job, "a.b", "input", Answer.class, () -> {
        inside.countDown();
        await(proceed);
        return effect();
      }));
      inside.await();
      var second = threads.submit(() -> run("input"));
      proceed.countDown();
      assertThat(first.get()).isEqualTo(ANSWER);
      assertThat(second.get()).isEqualTo(ANSWER);
    }
    assertThat(effects).hasValue(1);
  }

  private Answer run(Object input) {
    return jobs.once(job, "a.b", input, Answer.class, this::effect);
  }

  private Answer effect() {
    effects.incrementAndGet();
    return ANSWER;
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
