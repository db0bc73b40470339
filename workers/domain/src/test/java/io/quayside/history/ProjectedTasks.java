package io.quayside.history;

import io.quayside.exporter.HistorySchema;
import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.SimpleJdbcInsert;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;

/** Tasks as the exporter projects them, of one business key. */
public final class ProjectedTasks {

  private final DataSource dataSource;
  private final String businessKey = "T-" + Ids.next();

  public ProjectedTasks(DataSource dataSource) {
    HistorySchema.migrate(dataSource);
    this.dataSource = dataSource;
  }

  public String businessKey() {
    return businessKey;
  }

  /** An approval of rita's over 1,000 euros in QNL for approver-1, with these columns instead. */
  public long add(Map<String, ?> columns, String... groups) {
    var key = Ids.next();
    var candidates = groups.length == 0 ? List.of("approver-1") : List.of(groups);
    var root = Ids.next();
    insert("history_process_instance", Map.of("process_instance_key", root, "partition_id", 1, "process_id", "purchase-approval", "version", 1,
        "definition_key", 1, "root_key", root, "state", "ACTIVE", "started_at", UtcTime.column(Instant.now()), "incident_count", 0));
    var row = new HashMap<String, Object>(Map.of("task_key", key, "process_instance_key", Ids.next(), "root_key", root, "definition_key", 1,
        "process_id", "approval-chain", "element_id", "UserTask_Approve", "element_instance_key", Ids.next(), "name", "Approve document",
        "state", "CREATED", "created_at", UtcTime.column(Instant.now())));
    row.putAll(Map.of("candidate_groups", String.join(",", candidates), "priority", 50, "business_key", businessKey, "company_code", "QNL",
        "requester", "rita", "approval_level", 1, "amount_minor", 100_000, "amount", 1000, "currency", "EUR"));
    row.putAll(columns);
    insert("history_task", row);
    candidates.forEach(group -> insert("history_task_candidate", Map.of("task_key", key, "candidate_group", group)));
    return key;
  }

  /** An approval on the first level, or what is named instead. */
  public void decision(Map<String, ?> columns) {
    var row = new HashMap<String, Object>(Map.of("id", Ids.next(), "task_key", Ids.next(), "process_instance_key", 1, "root_key", 1,
        "element_id", "UserTask_Approve", "document_type", "requisition", "approval_level", 1, "decision", "approve", "decided_at", UtcTime.column(Instant.now())));
    row.putAll(columns);
    insert("approval_decision", row);
  }

  /** A change of an order that carries out the requisition. */
  public long amendment(String proposedBy, String buyer, long requisition) {
    var order = row("purchasing_order", Map.of("buyer", buyer, "requisition_id", requisition, "requester", "rita"));
    return row("purchasing_order_amendment", Map.of("order_id", order, "proposed_by", proposedBy));
  }

  /** With something in every other column that must have a value, and without the rows that it refers to. */
  public long row(String table, Map<String, ?> columns) {
    var id = Ids.next();
    var row = new HashMap<String, Object>(columns);
    row.put("id", id);
    JdbcClient.create(dataSource)
        .sql("select column_name, data_type, character_maximum_length from information_schema.columns where table_schema = database() and table_name = ? and is_nullable = 'NO' and column_default is null")
        .param(table)
        .query((each, number) -> row.putIfAbsent(each.getString(1), switch (each.getString(2)) {
          case "varchar", "char" -> String.valueOf(id).substring(Math.max(0, String.valueOf(id).length() - each.getInt(3)));
          case "datetime" -> UtcTime.column(Instant.now());
          case "bigint" -> id;
          case "date" -> LocalDate.EPOCH;
          default -> 1;
        }))
        .list();
    link(table, row);
    return id;
  }

  public void setting(String company, String name, String value) {
    link("masterdata_company_setting", Map.of("company_code", company, "name", name, "setting", value));
  }

  public long number(String sql, Object parameter) {
    return JdbcClient.create(dataSource).sql(sql).param(parameter).query(Long.class).single();
  }

  /** A row without the rows that it refers to. */
  public void link(String table, Map<String, ?> row) {
    try (var connection = dataSource.getConnection()) {
      var single = new SingleConnectionDataSource(connection, true);
      JdbcClient.create(single).sql("set foreign_key_checks = 0").update();
      insert(single, table, row);
      JdbcClient.create(single).sql("set foreign_key_checks = 1").update();
    } catch (SQLException failed) {
      throw new IllegalStateException(failed);
    }
  }

  /** Of the case that the task belongs to. */
  public void field(long task, String name, String value) {
    JdbcClient.create(dataSource).sql("insert into history_case_field (root_key, name, value) select root_key, ?, ? from history_task where task_key = ?")
        .params(name, value, task).update();
  }

  private void insert(String table, Map<String, ?> row) {
    insert(dataSource, table, row);
  }

  private static void insert(DataSource database, String table, Map<String, ?> row) {
    new SimpleJdbcInsert(database).withTableName(table).usingColumns(row.keySet().toArray(String[]::new)).execute(row);
  }
}
