package io.quayside.exporter;

import io.camunda.zeebe.exporter.api.Exporter;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.exporter.api.context.ScheduledTask;
import io.camunda.zeebe.protocol.record.Record;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;

/**
 * Writes the record stream of a partition to the history tables. A record is acknowledged to the broker only after its
 * transaction; the broker sends what is not acknowledged again, and what the database has already is skipped by position.
 */
public final class HistoryExporter implements Exporter {

  private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

  private final List<HistoryRecord> buffer = new ArrayList<>();
  private HistorySettings settings;
  private HistoryDatabase database;
  private Controller controller;
  private Logger log;
  private ScheduledTask nextFlush;
  private int failures;

  @Override
  public void configure(Context context) throws SQLException {
    log = context.getLogger();
    settings = HistorySettings.of(context.getConfiguration().getArguments());
    context.setFilter(new HistoryFilter());
    // The broker configures once more only to validate, with partition 0; nothing connects before the first record.
    database = new HistoryDatabase(settings, context.getPartitionId(), context.clock(), log);
  }

  @Override
  public void open(Controller controller) {
    this.controller = controller;
  }

  @Override
  public void export(Record<?> record) {
    if (buffer.size() >= settings.bufferSize()) {
      throw new IllegalStateException("The history database is away and the buffer is full; the broker keeps the record and tries again");
    }
    buffer.add(HistoryRecord.parse(record.toJson()));
    if (buffer.size() >= settings.batchSize() && failures == 0) {
      flush();
    } else if (nextFlush == null) {
      flushIn(Duration.ofMillis(settings.flushMillis()));
    }
  }

  /** What is buffered is not acknowledged, so it comes again. */
  @Override
  public void close() {
    if (nextFlush != null) {
      nextFlush.cancel();
    }
    database.close();
  }

  private void flush() {
    if (nextFlush != null) {
      nextFlush.cancel();
      nextFlush = null;
    }
    if (buffer.isEmpty()) {
      return;
    }
    try {
      var batch = buffer.subList(0, Math.min(buffer.size(), settings.batchSize()));
      var reached = database.write(batch);
      batch.clear();
      recovered();
      controller.updateLastExportedRecordPosition(reached);
      if (!buffer.isEmpty()) {
        flushIn(Duration.ZERO);
      }
    } catch (SQLException | RuntimeException e) {
      failed(e);
    }
  }

  private void failed(Exception reason) {
    failures++;
    var pause = Duration.ofMillis(100L << Math.min(failures, 6));
    if (failures == 1) {
      log.warn("Cannot write history at {}; will retry until it works", settings.url(), reason);
    } else {
      log.debug("Still cannot write history, attempt {}: {}", failures, reason.toString());
    }
    flushIn(pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE);
  }

  private void recovered() {
    if (failures > 0) {
      log.info("Writing history again after {} failed attempts", failures);
      failures = 0;
    }
  }

  private void flushIn(Duration delay) {
    nextFlush = controller.scheduleCancellableTask(delay, () -> {
      nextFlush = null;
      flush();
    });
  }
}
