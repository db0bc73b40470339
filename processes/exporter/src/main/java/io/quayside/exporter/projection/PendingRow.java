package io.quayside.exporter.projection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A row that the batch inserts, or the columns that it changes of an older one. Changes within a batch melt together. */
public final class PendingRow {

  private final List<Object> key;
  private final boolean isNew;
  private final Map<String, Object> columns = new LinkedHashMap<>();

  PendingRow(List<Object> key, boolean isNew) {
    this.key = key;
    this.isNew = isNew;
  }

  public PendingRow set(String column, Object value) {
    columns.put(column, value);
    return this;
  }

  public Object get(String column) {
    return columns.get(column);
  }

  void take(PendingRow changes) {
    columns.putAll(changes.columns);
  }

  boolean isNew() {
    return isNew;
  }

  List<Object> key() {
    return key;
  }

  Set<String> columns() {
    return columns.keySet();
  }

  /** The values of these columns, in their order. */
  List<Object> values(List<String> order) {
    var values = new ArrayList<>();
    order.forEach(column -> values.add(columns.get(column)));
    return values;
  }
}
