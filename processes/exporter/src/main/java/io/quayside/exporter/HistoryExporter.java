package io.quayside.exporter;

import io.camunda.zeebe.exporter.api.Exporter;
import io.camunda.zeebe.exporter.api.context.Context;
import io.camunda.zeebe.exporter.api.context.Controller;
import io.camunda.zeebe.protocol.record.Record;
import java.sql.SQLException;
import org.slf4j.Logger;

/**
 * Writes the record stream of a partition to the history tables. A record is acknowledged to the broker only after its
 * transaction; the broker sends what is not acknowledged again, and what the database has already is skipped by position.
 */
public final class HistoryExporter implements Exporter {

  private HistorySettings settings;
  private HistoryDatabase database;
  private Logger log;
  private HistoryWriter writer;

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
    writer = new HistoryWriter(settings, database, controller::updateLastExportedRecordPosition, log);
  }

  @Override
  public void export(Record<?> record) {
    writer.add(HistoryRecord.parse(record.toJson()));
  }

  /** What is not written yet is not acknowledged either, so it comes again. */
  @Override
  public void close() {
    if (writer != null) {
      writer.close();
    }
  }
}
