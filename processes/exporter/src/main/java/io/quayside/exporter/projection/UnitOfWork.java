package io.quayside.exporter.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The rows of one batch. Each row is written once, and rows of one shape in one statement. */
public final class UnitOfWork {

  private final Map<Table, Map<List<Object>, PendingRow>> rows = new EnumMap<>(Table.class);
  private final Map<Long, Collection<String>> candidateGroups = new LinkedHashMap<>();
  private final Map<List<Object>, Collection<String>> caseFields = new LinkedHashMap<>();

  public PendingRow insert(Table table, Object... key) {
    var row = new PendingRow(List.of(key), true);
    of(table).put(List.of(key), row);
    return row;
  }

  public PendingRow update(Table table, Object... key) {
    return of(table).computeIfAbsent(List.of(key), values -> new PendingRow(values, false));
  }

  void take(UnitOfWork other) {
    other.rows.forEach((table, changes) -> changes.forEach((key, row) -> {
      if (row.isNew()) {
        of(table).put(key, row);
      } else {
        update(table, key.toArray()).take(row);
      }
    }));
    candidateGroups.putAll(other.candidateGroups);
    caseFields.putAll(other.caseFields);
  }

  public boolean inserts(Table table, Object... key) {
    var row = of(table).get(List.of(key));
    return row != null && row.isNew();
  }

  public boolean touches(Table... tables) {
    return List.of(tables).stream().anyMatch(table -> !of(table).isEmpty());
  }

  public void replaceCandidateGroups(long taskKey, Collection<String> groups) {
    candidateGroups.put(taskKey, new TreeSet<>(groups));
  }

  public void replaceCaseField(long rootKey, String name, Collection<String> values) {
    caseFields.put(List.of(rootKey, name), values);
  }

  Collection<PendingRow> inserted(Table table) {
    return of(table).values().stream().filter(PendingRow::isNew).toList();
  }

  public void write(Connection connection) throws SQLException {
    for (var table : rows.keySet()) {
      for (var alike : alike(table, true)) {
        insert(connection, table, alike);
      }
      for (var alike : alike(table, false)) {
        update(connection, table, alike);
      }
    }
    writeCandidateGroups(connection);
    writeCaseFields(connection);
  }

  private Map<List<Object>, PendingRow> of(Table table) {
    return rows.computeIfAbsent(table, any -> new LinkedHashMap<>());
  }

  private Collection<List<PendingRow>> alike(Table table, boolean isNew) {
    Map<Set<String>, List<PendingRow>> groups =
        of(table).values().stream()
            .filter(row -> row.isNew() == isNew && (isNew || !row.columns().isEmpty()))
            .collect(Collectors.groupingBy(row -> Set.copyOf(row.columns()), LinkedHashMap::new, Collectors.toList()));
    return groups.values();
  }

  private static void insert(Connection connection, Table table, List<PendingRow> alike) throws SQLException {
    var shape = new ArrayList<>(alike.getFirst().columns());
    var columns = new ArrayList<>(table.keyColumns());
    columns.addAll(shape);
    var places = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
    var sql = table.insert() + table.tableName() + " (" + String.join(", ", columns) + ") values (" + places + ")";
    Sql.batch(connection, sql, alike, row -> join(row.key(), row.values(shape)));
  }

  private static void update(Connection connection, Table table, List<PendingRow> alike) throws SQLException {
    var shape = new ArrayList<>(alike.getFirst().columns());
    var changes = shape.stream().map(column -> column + " = ?").collect(Collectors.joining(", "));
    var where = table.keyColumns().stream().map(column -> column + " = ?").collect(Collectors.joining(" and "));
    var sql = "update " + table.tableName() + " set " + changes + " where " + where;
    Sql.batch(connection, sql, alike, row -> join(row.values(shape), row.key()));
  }

  private void writeCandidateGroups(Connection connection) throws SQLException {
    var changed = candidateGroups.keySet();
    Sql.batch(connection, "delete from history_task_candidate where task_key = ?", changed, List::of);
    var rows = candidateGroups.entrySet().stream()
        .flatMap(task -> task.getValue().stream().map(group -> List.<Object>of(task.getKey(), group)))
        .toList();
    Sql.batch(connection, "insert into history_task_candidate (task_key, candidate_group) values (?, ?)", rows, row -> row);
  }

  /** To the database two values may be equal that differ in their case alone. */
  private void writeCaseFields(Connection connection) throws SQLException {
    Sql.batch(connection, "delete from history_case_field where root_key = ? and name = ?", caseFields.keySet(), key -> key);
    var rows = caseFields.entrySet().stream()
        .flatMap(field -> field.getValue().stream().map(value -> join(field.getKey(), List.of(value))))
        .toList();
    Sql.batch(connection, "insert ignore into history_case_field (root_key, name, value) values (?, ?, ?)", rows, row -> row);
  }

  private static List<Object> join(List<Object> first, List<Object> second) {
    var all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
