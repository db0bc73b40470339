package io.quayside.exporter;

import io.quayside.exporter.projection.Sql;
import io.quayside.platform.JdbcAddress;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.awaitility.Awaitility;

/** Reads the history tables as a test sees them: rows as maps, decimals as text. */
record HistoryTables(JdbcAddress address) {

  /** The first row, as soon as there is one. */
  Map<String, Object> await(String sql, Object... parameters) {
    return Awaitility.await(sql)
        .atMost(Duration.ofSeconds(60))
        .pollInterval(Duration.ofMillis(50))
        .ignoreExceptionsMatching(SQLException.class::isInstance)
        .until(() -> rows(sql, parameters), rows -> !rows.isEmpty())
        .getFirst();
  }

  Map<String, Object> one(String sql, Object... parameters) {
    try {
      var rows = rows(sql, parameters);
      if (rows.size() != 1) {
        throw new AssertionError("%d rows instead of one: %s".formatted(rows.size(), sql));
      }
      return rows.getFirst();
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  List<String> texts(String sql, Object... parameters) {
    try (var connection = connect()) {
      return Sql.all(connection, sql, row -> row.getString(1), parameters);
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
  }

  void execute(String sql) throws SQLException {
    try (var connection = connect()) {
      Sql.execute(connection, sql);
    }
  }

  List<ChainVerifier.Result> verify() throws SQLException {
    try (var connection = connect()) {
      return ChainVerifier.verify(connection);
    }
  }

  List<Map<String, Object>> rows(String sql, Object... parameters) throws SQLException {
    try (var connection = connect()) {
      return Sql.all(connection, sql, HistoryTables::read, parameters);
    }
  }

  private static Map<String, Object> read(ResultSet row) throws SQLException {
    var columns = row.getMetaData();
    var values = new HashMap<String, Object>();
    for (int i = 1; i <= columns.getColumnCount(); i++) {
      var value = row.getObject(i);
      values.put(columns.getColumnLabel(i), value instanceof BigDecimal decimal ? decimal.toPlainString() : value);
    }
    return values;
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(address.url(), address.user(), address.password());
  }
}
