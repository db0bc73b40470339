package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;
import java.sql.SQLException;

/** Records of whole instances, of the elements in them and of taken sequence flows: the engine writes all three as one type. */
final class ProcessInstanceHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) throws SQLException {
    var isInstance = "PROCESS".equals(record.text("bpmnElementType"));
    switch (record.intent()) {
      case "ELEMENT_ACTIVATING" -> {
        if (isInstance) {
          startInstance(record, projection);
        } else {
          insertElement(record, projection, "ACTIVE");
        }
        projection.scopes.open(record.key(), isInstance ? -1 : record.reference("flowScopeKey"));
      }
      case "ELEMENT_COMPLETED" -> end(record, projection, isInstance, "COMPLETED");
      case "ELEMENT_TERMINATED" -> end(record, projection, isInstance, "TERMINATED");
      case "SEQUENCE_FLOW_TAKEN" -> insertElement(record, projection, "TAKEN").set("ended_at", record.recordedAt());
      case "ELEMENT_MIGRATED" -> migrate(record, projection, isInstance);
      default -> {}
    }
  }

  private static void startInstance(HistoryRecord record, Projection projection) throws SQLException {
    var key = record.key();
    var parent = record.reference("parentProcessInstanceKey");
    if (parent == null) {
      projection.startRoot(key);
    } else {
      projection.startCalled(key, parent);
    }
    var row = projection.rows.insert(Table.PROCESS_INSTANCE, key)
        .set("partition_id", record.partitionId())
        .set("parent_key", parent)
        .set("parent_element_key", record.reference("parentElementInstanceKey"))
        .set("root_key", projection.rootOf(key))
        .set("state", "ACTIVE")
        .set("started_at", record.recordedAt())
        .set("ended_at", null)
        .set("incident_count", 0);
    setDefinition(row, record);
  }

  private static PendingRow insertElement(HistoryRecord record, Projection projection, String state) {
    return projection.rows.insert(Table.ELEMENT, record.key())
        .set("process_instance_key", record.reference("processInstanceKey"))
        .set("element_id", record.text("elementId"))
        .set("element_type", record.text("bpmnElementType"))
        .set("scope_key", record.reference("flowScopeKey"))
        .set("state", state)
        .set("position", record.position())
        .set("started_at", record.recordedAt())
        .set("ended_at", null);
  }

  private static void end(HistoryRecord record, Projection projection, boolean isInstance, String state) {
    projection.rows.update(isInstance ? Table.PROCESS_INSTANCE : Table.ELEMENT, record.key())
        .set("state", state)
        .set("ended_at", record.recordedAt());
    projection.scopes.close(record.key());
  }

  private static void migrate(HistoryRecord record, Projection projection, boolean isInstance) {
    if (isInstance) {
      setDefinition(projection.rows.update(Table.PROCESS_INSTANCE, record.key()), record);
    } else {
      projection.rows.update(Table.ELEMENT, record.key()).set("element_id", record.text("elementId"));
    }
  }

  private static void setDefinition(PendingRow row, HistoryRecord record) {
    row.set("process_id", record.text("bpmnProcessId"))
        .set("version", record.integer("version"))
        .set("definition_key", record.reference("processDefinitionKey"));
  }
}
