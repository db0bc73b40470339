package io.quayside.exporter;

import io.quayside.exporter.projection.Sql;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.Optional;

/** How far a partition is written, and the hash reached there. */
record PartitionHead(int partitionId, long position, long records, String hash) {

  /** Locks the row until the transaction ends; makes it if the partition has none yet. */
  static PartitionHead lock(Connection connection, int partitionId, LocalDateTime now) throws SQLException {
    var sql = "select * from history_position where partition_id = ? for update";
    var found = Sql.first(connection, sql, PartitionHead::read, partitionId);
    if (found.isPresent()) {
      return found.get();
    }
    var none = new PartitionHead(partitionId, -1, 0, HashChain.GENESIS);
    Sql.execute(connection, "insert into history_position (partition_id, position, records, hash, updated_at) values (?, ?, ?, ?, ?)",
        partitionId, none.position, none.records, none.hash, now);
    Sql.execute(connection, "insert into history_change (partition_id, tasks, instances) values (?, 0, 0)", partitionId);
    return none;
  }

  PartitionHead after(HistoryRecord record) {
    return new PartitionHead(partitionId, record.position(), records + 1, HashChain.next(hash, record.canonical()));
  }

  boolean isBefore(HistoryRecord record) {
    return record.position() > position;
  }

  /** False if the database has something else, or nothing, where the record says that it belongs. */
  boolean contains(HistoryRecord record, Connection connection) throws SQLException {
    var sql = "select record from history_record where partition_id = ? and position = ?";
    return Sql.first(connection, sql, row -> row.getString(1), partitionId, record.position()).equals(Optional.of(record.canonical()));
  }

  void save(Connection connection, LocalDateTime now) throws SQLException {
    Sql.execute(connection, "update history_position set position = ?, records = ?, hash = ?, updated_at = ? where partition_id = ?",
        position, records, hash, now, partitionId);
  }

  private static PartitionHead read(ResultSet row) throws SQLException {
    return new PartitionHead(row.getInt("partition_id"), row.getLong("position"), row.getLong("records"), row.getString("hash"));
  }
}
