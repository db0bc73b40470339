package io.quayside.exporter;

import io.quayside.exporter.projection.Projection;
import io.quayside.exporter.projection.Sql;
import io.quayside.exporter.projection.Table;
import io.quayside.exporter.projection.UnitOfWork;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;

/**
 * Writes batches of a partition's records, each in one transaction with the position and hash reached. The position's row
 * is locked first, so of two exporters of a partition, as at a change of leader, one waits and then finds the other's work.
 */
final class HistoryDatabase implements AutoCloseable {

  private static final long NOTHING = -2;

  private final DataSource dataSource;
  private final int partitionId;
  private final InstantSource clock;
  private final Logger logger;
  private boolean migrated;
  private Connection connection;
  private Projection projection;
  private long written = NOTHING;

  HistoryDatabase(HistorySettings settings, int partitionId, InstantSource clock, Logger logger) throws SQLException {
    this.dataSource = settings.dataSource();
    this.partitionId = partitionId;
    this.clock = clock;
    this.logger = logger;
  }

  /** Gives the position up to which the database now has everything. After an exception nothing of the batch is written. */
  long write(List<HistoryRecord> batch) throws SQLException {
    try {
      connect();
      var head = PartitionHead.lock(connection, partitionId, now());
      requireSameStream(batch.getFirst(), head);
      if (head.position() != written) {
        projection = new Projection(connection);
      }
      var reached = write(batch.stream().filter(head::isBefore).toList(), head);
      connection.commit();
      written = reached.position();
      return written;
    } catch (SQLException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /** An engine that lost its data begins at the first position again: skipping that would be to lose it silently. */
  private void requireSameStream(HistoryRecord first, PartitionHead head) throws SQLException {
    if (!head.isBefore(first) && !head.contains(first, connection)) {
      throw new IllegalStateException("The history in the database is that of another engine: it has something else at position %d of partition %d"
          .formatted(first.position(), partitionId));
    }
  }

  private PartitionHead write(List<HistoryRecord> news, PartitionHead head) throws SQLException {
    for (var record : news) {
      head = head.after(record);
      log(record, head.hash());
      project(record);
    }
    if (!news.isEmpty()) {
      countChanges(projection.write());
      head.save(connection, now());
    }
    return head;
  }

  /** A record that cannot be projected stays in the log, from which projections can be made again. */
  private void project(HistoryRecord record) throws SQLException {
    try {
      projection.add(record);
    } catch (RuntimeException e) {
      logger.error("Cannot project the record at position {} of partition {}", record.position(), partitionId, e);
    }
  }

  private void log(HistoryRecord record, String hash) {
    projection.rows().insert(Table.RECORD, record.partitionId(), record.position())
        .set("record_key", record.key())
        .set("value_type", record.valueType())
        .set("intent", record.intent())
        .set("process_instance_key", record.reference("processInstanceKey"))
        .set("process_definition_key", record.reference("processDefinitionKey"))
        .set("process_id", record.text("bpmnProcessId"))
        .set("element_id", record.text("elementId"))
        .set("element_instance_key", record.reference("elementInstanceKey"))
        .set("element_type", record.text("bpmnElementType"))
        .set("recorded_at", record.recordedAt())
        .set("record", record.canonical())
        .set("hash", hash);
  }

  private void countChanges(UnitOfWork rows) throws SQLException {
    var tasks = rows.touches(Table.TASK);
    var instances = rows.touches(Table.PROCESS_INSTANCE, Table.ELEMENT, Table.INCIDENT);
    Sql.execute(connection, "update history_change set tasks = tasks + ?, instances = instances + ? where partition_id = ?",
        tasks ? 1 : 0, instances ? 1 : 0, partitionId);
  }

  private void connect() throws SQLException {
    if (connection != null) {
      return;
    }
    if (!migrated) {
      HistorySchema.migrate(dataSource);
      migrated = true;
    }
    connection = dataSource.getConnection();
    connection.setAutoCommit(false);
    projection = new Projection(connection);
  }

  private LocalDateTime now() {
    return HistoryRecord.utc(clock.instant());
  }

  @Override
  public void close() {
    try (var closing = connection) {
      connection = null;
      projection = null;
      if (closing != null) {
        closing.rollback();
      }
    } catch (SQLException e) {
      logger.debug("The connection is gone, and with it the transaction", e);
    }
  }
}
