package io.quayside.exporter.projection;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/** The tree of scopes and the present values of their variables, as the engine looks them up: from the inside out. */
final class Scopes {

  private static final long NONE = -1;

  private final Connection connection;
  private final Cache<Long, Long> outerByScope = new Cache<>();
  private final Cache<Long, Map<String, String>> valuesByScope = new Cache<>();

  Scopes(Connection connection) {
    this.connection = connection;
  }

  void open(long scopeKey, long outerKey) {
    outerByScope.put(scopeKey, outerKey);
    valuesByScope.computeIfAbsent(scopeKey, key -> new HashMap<>());
  }

  void close(long scopeKey) {
    outerByScope.remove(scopeKey);
    valuesByScope.remove(scopeKey);
  }

  /** Gives the value before, or null. */
  String change(long scopeKey, String name, String value) throws SQLException {
    return values(scopeKey).put(name, value);
  }

  /** The JSON of the variable that an element in this scope sees, or null. */
  String visible(long scopeKey, String name) throws SQLException {
    for (var scope = scopeKey; scope != NONE; scope = outer(scope)) {
      var value = values(scope).get(name);
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  void trim() {
    outerByScope.trim();
    valuesByScope.trim();
  }

  private long outer(long scopeKey) throws SQLException {
    var outer = outerByScope.get(scopeKey);
    if (outer == null) {
      outer = Sql.first(connection, "select scope_key from history_element where element_instance_key = ?", row -> row.getLong(1), scopeKey)
          .orElse(NONE);
      outerByScope.put(scopeKey, outer);
    }
    return outer;
  }

  private Map<String, String> values(long scopeKey) throws SQLException {
    var values = valuesByScope.get(scopeKey);
    if (values == null) {
      values = load(scopeKey);
      valuesByScope.put(scopeKey, values);
    }
    return values;
  }

  private Map<String, String> load(long scopeKey) throws SQLException {
    var values = new HashMap<String, String>();
    var sql = "select name, new_value from history_variable where scope_key = ? order by position";
    Sql.all(connection, sql, row -> values.put(row.getString(1), row.getString(2)), scopeKey);
    return values;
  }
}
