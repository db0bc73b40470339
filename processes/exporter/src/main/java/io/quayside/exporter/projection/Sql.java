package io.quayside.exporter.projection;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The little of JDBC that the exporter needs. */
public final class Sql {

  private Sql() {}

  @FunctionalInterface
  public interface RowReader<T> {
    T read(ResultSet row) throws SQLException;
  }

  public static <T> void batch(
      Connection connection, String sql, Collection<T> rows, Function<? super T, ? extends List<?>> parameters) throws SQLException {
    if (rows.isEmpty()) {
      return;
    }
    try (var statement = connection.prepareStatement(sql)) {
      for (var row : rows) {
        bind(statement, parameters.apply(row));
        statement.addBatch();
      }
      statement.executeBatch();
    }
  }

  public static void execute(Connection connection, String sql, Object... parameters) throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, Arrays.asList(parameters));
      statement.executeUpdate();
    }
  }

  public static <T> Optional<T> first(Connection connection, String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    return all(connection, sql, reader, parameters).stream().findFirst();
  }

  public static <T> List<T> all(Connection connection, String sql, RowReader<T> reader, Object... parameters)
      throws SQLException {
    try (var statement = connection.prepareStatement(sql)) {
      bind(statement, Arrays.asList(parameters));
      var rows = new ArrayList<T>();
      try (var result = statement.executeQuery()) {
        while (result.next()) {
          rows.add(reader.read(result));
        }
      }
      return rows;
    }
  }

  private static void bind(PreparedStatement statement, List<?> parameters) throws SQLException {
    for (int i = 0; i < parameters.size(); i++) {
      statement.setObject(i + 1, parameters.get(i));
    }
  }
}
