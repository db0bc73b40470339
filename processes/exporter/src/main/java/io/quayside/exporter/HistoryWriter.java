package io.quayside.exporter;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;
import org.slf4j.Logger;

/**
 * Writes records in batches on a thread of its own: what arrives while one batch is written is the next one. Approvers wait
 * for the task list, and a timer of the broker would make them wait longer: in a quiet broker it is up to 640 ms late.
 */
final class HistoryWriter implements AutoCloseable {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final HistorySettings settings;
  private final HistoryDatabase database;
  private final LongConsumer acknowledge;
  private final Logger log;
  private final BlockingQueue<HistoryRecord> waiting;
  private final Thread thread;
  private volatile boolean closed;
  private volatile int failures;

  /** @param acknowledge is told, from the writer's thread, up to which position everything is in the database */
  HistoryWriter(HistorySettings settings, HistoryDatabase database, LongConsumer acknowledge, Logger log) {
    this.settings = settings;
    this.database = database;
    this.acknowledge = acknowledge;
    this.log = log;
    waiting = new ArrayBlockingQueue<>(settings.bufferSize());
    thread = Thread.ofPlatform().daemon().name("history-writer").start(this::run);
  }

  /** Holds up a broker that is faster than the database; with the database away the broker keeps what finds no place here. */
  void add(HistoryRecord record) {
    try {
      if (!waiting.offer(record, failures > 0 ? 0 : PATIENCE.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new IllegalStateException("The history database is away and the buffer is full; the broker keeps the record and tries again");
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Interrupted; the broker keeps the record and tries again", e);
    }
  }

  private void run() {
    try (database) {
      var batch = new ArrayList<HistoryRecord>();
      while (!closed) {
        if (batch.isEmpty()) {
          batch.add(waiting.take());
        }
        waiting.drainTo(batch, settings.batchSize() - batch.size());
        write(batch);
      }
    } catch (InterruptedException closing) {
      log.debug("The history writer ends");
    }
  }

  private void write(List<HistoryRecord> batch) throws InterruptedException {
    try {
      var reached = database.write(batch);
      batch.clear();
      recovered();
      if (!closed) {
        acknowledge.accept(reached);
      }
    } catch (Exception | LinkageError e) {
      failed(e);
    }
  }

  private void failed(Throwable reason) throws InterruptedException {
    failures++;
    if (failures == 1) {
      log.warn("Cannot write history at {}; will retry until it works", settings.url(), reason);
    } else {
      log.debug("Still cannot write history, attempt {}: {}", failures, reason.toString());
    }
    Thread.sleep(Math.min(100L << Math.min(failures, 6), LONGEST_PAUSE.toMillis()));
  }

  private void recovered() {
    if (failures > 0) {
      log.info("Writing history again after {} failed attempts", failures);
      failures = 0;
    }
  }

  /** A batch that is being written is finished, unless the database does not answer; the lock on the position guards even that. */
  @Override
  public void close() {
    closed = true;
    thread.interrupt();
    try {
      thread.join(PATIENCE);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
