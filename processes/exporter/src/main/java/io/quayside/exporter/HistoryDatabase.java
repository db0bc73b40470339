package io.quayside.exporter;

import com.mysql.cj.jdbc.MysqlDataSource;
import io.quayside.exporter.projection.Projection;
import io.quayside.exporter.projection.Sql;
import io.quayside.exporter.projection.Table;
import io.quayside.exporter.projection.UnitOfWork;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.InstantSource;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;

/**
 * Writes batches of a partition's records, each in one transaction with the position and hash reached. The position's row
 * is locked first, so of two exporters of a partition, as at a change of leader, one waits and then finds the other's work.
 */
final class HistoryDatabase implements AutoCloseable {

  private record Head(long position, long records, String hash) {
    static Head read(ResultSet row) throws SQLException {
      return new Head(row.getLong("position"), row.getLong("records"), row.getString("hash"));
    }
  }

  private final DataSource dataSource;
  private final int partitionId;
  private final InstantSource clock;
  private final Logger logger;
  private boolean migrated;
  private Connection connection;
  private Projection projection;
  private long written = -1;

  HistoryDatabase(HistorySettings settings, int partitionId, InstantSource clock, Logger logger) throws SQLException {
    this.logger = logger;
    this.dataSource = dataSource(settings);
    this.partitionId = partitionId;
    this.clock = clock;
  }

  /** Gives the position up to which the database now has everything. After an exception nothing of the batch is written. */
  long write(List<HistoryRecord> batch) throws SQLException {
    try {
      connect();
      var head = head();
      if (head.position() != written) {
        projection = new Projection(connection);
      }
      var news = batch.stream().filter(record -> record.position() > head.position()).toList();
      written = news.isEmpty() ? head.position() : write(news, head);
      connection.commit();
      return written;
    } catch (SQLException | RuntimeException e) {
      close();
      throw e;
    }
  }

  private long write(List<HistoryRecord> news, Head head) throws SQLException {
    var hash = head.hash();
    for (var record : news) {
      hash = HashChain.next(hash, record.canonical());
      log(record, hash);
      project(record);
    }
    var rows = projection.write();
    var position = news.getLast().position();
    Sql.execute(connection, "update history_position set position = ?, records = ?, hash = ?, updated_at = ? where partition_id = ?",
        position, head.records() + news.size(), hash, HistoryRecord.utc(clock.instant()), partitionId);
    countChanges(rows);
    return position;
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

  private Head head() throws SQLException {
    var locked = "select position, records, hash from history_position where partition_id = ? for update";
    var found = Sql.first(connection, locked, Head::read, partitionId);
    if (found.isPresent()) {
      return found.get();
    }
    Sql.execute(connection, "insert into history_position (partition_id, position, records, hash, updated_at) values (?, -1, 0, ?, ?)",
        partitionId, HashChain.GENESIS, HistoryRecord.utc(clock.instant()));
    Sql.execute(connection, "insert into history_change (partition_id, tasks, instances) values (?, 0, 0)", partitionId);
    return new Head(-1, 0, HashChain.GENESIS);
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

  private static DataSource dataSource(HistorySettings settings) throws SQLException {
    var source = new MysqlDataSource();
    source.setUrl(settings.url());
    source.setUser(settings.user());
    source.setPassword(settings.password());
    source.setRewriteBatchedStatements(true);
    // A column of a projection clips what does not fit it; the log has all of it. Nothing that anybody writes may stop the export.
    source.setJdbcCompliantTruncation(false);
    source.setSessionVariables("sql_mode=''");
    source.setConnectTimeout(2_000);
    source.setSocketTimeout(20_000);
    return source;
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
      // The connection is gone, and with it the transaction.
    }
  }
}
