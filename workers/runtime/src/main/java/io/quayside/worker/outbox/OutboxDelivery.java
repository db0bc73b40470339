package io.quayside.worker.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quayside.approval.Decisions;
import io.quayside.worker.support.CaseLog;
import io.quayside.worker.support.FailureMessage;
import io.quayside.workflow.OutboxRow;
import io.quayside.workflow.OutboxRows;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;
import org.springframework.stereotype.Component;

/** Brings one claimed row to the engine and writes down what came of it. */
@Component
class OutboxDelivery {

  private static final Logger LOG = LoggerFactory.getLogger(OutboxDelivery.class);
  private static final Duration FIRST_BACKOFF = Duration.ofMillis(500);
  private static final int LARGEST_BACKOFF_POWER = 7;

  private final EngineCommands engine;
  private final OutboxRows rows;
  private final Decisions decisions;
  private final MeterRegistry metrics;
  private final Clock clock;

  OutboxDelivery(EngineCommands engine, OutboxRows rows, Decisions decisions, MeterRegistry metrics, Clock clock) {
    this.engine = engine;
    this.rows = rows;
    this.decisions = decisions;
    this.metrics = metrics;
    this.clock = clock;
    Gauge.builder("quayside.outbox.pending", rows, OutboxRows::pending).register(metrics);
    Gauge.builder("quayside.outbox.failed", rows, OutboxRows::failed).register(metrics);
  }

  void deliver(OutboxRow row) {
    try (var businessKey = MDC.putCloseable(CaseLog.BUSINESS_KEY, row.businessKey())) {
      engine.send(row);
      done(row);
    } catch (RuntimeException failure) {
      settle(row, failure);
    }
  }

  private void settle(OutboxRow row, RuntimeException failure) {
    String error = FailureMessage.of(failure);
    switch (Verdict.of(row.message(), failure, decisions::isDecided)) {
      case DONE -> done(row);
      case RETRY -> {
        LOG.warn("The engine did not take outbox row {} (attempt {}): {}", row.id(), row.attempts(), error);
        rows.retryAfter(row.id(), backoff(row.attempts()), error);
        count(row, "retried");
      }
      case FAILED -> {
        LOG.error("The engine refused outbox row {} ({}): {}", row.id(), row.message().kind(), error);
        rows.markFailed(row.id(), error);
        count(row, "failed");
      }
    }
  }

  private void done(OutboxRow row) {
    rows.markDone(row.id());
    count(row, "done");
    Timer.builder("quayside.outbox.delay")
        .description("From writing a row until the engine has it")
        .register(metrics)
        .record(Duration.between(row.createdAt(), clock.instant()));
  }

  private void count(OutboxRow row, String outcome) {
    Counter.builder("quayside.outbox.attempts")
        .tag("kind", row.message().kind())
        .tag("outcome", outcome.toLowerCase(Locale.ROOT))
        .register(metrics)
        .increment();
  }

  /** 0.5 s, 1 s, 2 s ... 64 s. */
  static Duration backoff(int attempts) {
    return FIRST_BACKOFF.multipliedBy(1L << Math.clamp(attempts - 1, 0, LARGEST_BACKOFF_POWER));
  }
}
