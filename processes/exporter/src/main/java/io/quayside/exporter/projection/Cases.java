package io.quayside.exporter.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Gives every instance and task the columns of its root's case, at once when they are inserted and again when they change. */
final class Cases {

  private static final String CHANGES =
      Case.COLUMNS.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));

  private final Connection connection;
  private final Cache<Long, Case> byRoot = new Cache<>();
  private final Set<Long> changed = new LinkedHashSet<>();

  Cases(Connection connection) {
    this.connection = connection;
  }

  /** The engine may have set the first variables before it started the instance. */
  void start(long rootKey) {
    byRoot.putIfAbsent(rootKey, Case.UNKNOWN);
  }

  void change(long rootKey, String variable, String json) throws SQLException {
    byRoot.put(rootKey, of(rootKey).with(variable, json));
    changed.add(rootKey);
  }

  void fill(UnitOfWork rows) throws SQLException {
    for (var table : List.of(Table.PROCESS_INSTANCE, Table.TASK)) {
      for (var row : rows.inserted(table)) {
        var values = of((long) row.get("root_key")).values();
        for (int i = 0; i < values.size(); i++) {
          row.set(Case.COLUMNS.get(i), values.get(i));
        }
      }
    }
  }

  /** Rows of earlier batches; those of a root that this batch inserted are all in this batch, and filled. */
  void updateOlderRows(UnitOfWork rows) throws SQLException {
    changed.removeIf(root -> rows.inserts(Table.PROCESS_INSTANCE, root));
    for (var table : List.of(Table.PROCESS_INSTANCE, Table.TASK)) {
      Sql.batch(connection, "update " + table.tableName() + " set " + CHANGES + " where root_key = ?", changed, this::update);
    }
    changed.clear();
    byRoot.trim();
  }

  private List<Object> update(long rootKey) {
    var values = new ArrayList<>(byRoot.get(rootKey).values());
    values.add(rootKey);
    return values;
  }

  private Case of(long rootKey) throws SQLException {
    var known = byRoot.get(rootKey);
    if (known == null) {
      known = Sql.first(connection, "select * from history_process_instance where process_instance_key = ?", Case::read, rootKey)
          .orElse(Case.UNKNOWN);
      byRoot.put(rootKey, known);
    }
    return known;
  }
}
