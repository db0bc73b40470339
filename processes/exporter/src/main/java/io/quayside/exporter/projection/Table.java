package io.quayside.exporter.projection;

import java.util.List;

/** The tables that a batch of records writes, each with the columns that identify a row. */
public enum Table {
  RECORD("history_record", "partition_id", "position"),
  PROCESS_INSTANCE("history_process_instance", "process_instance_key"),
  ELEMENT("history_element", "element_instance_key"),
  VARIABLE("history_variable", "partition_id", "position"),
  TASK("history_task", "task_key"),
  INCIDENT("history_incident", "incident_key"),
  RESOURCE("history_resource", "resource_key"),
  DECISION("history_decision", "partition_id", "position", "ordinal");

  private final String tableName;
  private final List<String> keyColumns;

  Table(String tableName, String... keyColumns) {
    this.tableName = tableName;
    this.keyColumns = List.of(keyColumns);
  }

  String tableName() {
    return tableName;
  }

  List<String> keyColumns() {
    return keyColumns;
  }

  /**
   * The log is exact. A projection takes what it can: a value that is missing, or a deployment of which another partition
   * has told before, must not stop the export.
   */
  String insert() {
    return this == RECORD ? "insert into " : "insert ignore into ";
  }
}
