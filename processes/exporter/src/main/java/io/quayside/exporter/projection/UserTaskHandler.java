package io.quayside.exporter.projection;

import io.quayside.exporter.CanonicalJson;
import io.quayside.exporter.HistoryRecord;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZonedDateTime;

/** User tasks, with the document that the variables around them name. */
final class UserTaskHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) throws SQLException {
    switch (record.intent()) {
      case "CREATED" -> insert(record, projection);
      case "ASSIGNED", "UPDATED" -> describe(projection.rows.update(Table.TASK, record.key()), record, projection);
      case "COMPLETED", "CANCELED" ->
          projection.rows.update(Table.TASK, record.key()).set("state", record.intent()).set("ended_at", record.recordedAt());
      case "MIGRATED" -> locate(projection.rows.update(Table.TASK, record.key()), record, projection);
      default -> {}
    }
  }

  private static void insert(HistoryRecord record, Projection projection) throws SQLException {
    var scope = record.reference("elementInstanceKey");
    var instance = record.reference("processInstanceKey");
    var row = projection.rows.insert(Table.TASK, record.key())
        .set("process_instance_key", instance)
        .set("root_key", projection.rootOf(instance))
        .set("element_instance_key", scope)
        .set("state", "CREATED")
        .set("created_at", record.recordedAt())
        .set("ended_at", null)
        .set("form_key", record.reference("formKey"))
        .set("document_type", text(projection.scopes.visible(scope, "documentType")))
        .set("document_id", text(projection.scopes.visible(scope, "documentId")))
        .set("approval_level", whole(projection.scopes.visible(scope, "approvalLevel")));
    locate(row, record, projection);
    describe(row, record, projection);
  }

  private static void locate(PendingRow row, HistoryRecord record, Projection projection) throws SQLException {
    var definition = record.reference("processDefinitionKey");
    row.set("definition_key", definition)
        .set("process_id", record.text("bpmnProcessId"))
        .set("element_id", record.text("elementId"))
        .set("name", projection.models.of(definition).nameOf(record.text("elementId")));
  }

  private static void describe(PendingRow row, HistoryRecord record, Projection projection) {
    var groups = record.texts("candidateGroupsList");
    row.set("assignee", record.text("assignee"))
        .set("candidate_groups", String.join(",", groups))
        .set("due_at", time(record.text("dueDate")))
        .set("follow_up_at", time(record.text("followUpDate")))
        .set("priority", record.integer("priority"));
    projection.rows.replaceCandidateGroups(record.key(), groups);
  }

  private static LocalDateTime time(String iso) {
    return iso == null ? null : HistoryRecord.utc(ZonedDateTime.parse(iso).toInstant());
  }

  private static String text(String json) {
    var value = json == null ? null : CanonicalJson.parse(json);
    return value instanceof String text && text.length() <= 64 ? text : null;
  }

  private static Integer whole(String json) {
    var value = json == null ? null : CanonicalJson.parse(json);
    return value instanceof CanonicalJson.Number number ? new BigDecimal(number.digits()).intValue() : null;
  }
}
