package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;
import java.sql.SQLException;

/** Where an instance is stuck, and since when. */
final class IncidentHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) throws SQLException {
    var instance = record.reference("processInstanceKey");
    switch (record.intent()) {
      case "CREATED" -> {
        insert(record, projection, instance);
        projection.incidentChanged(instance);
      }
      case "RESOLVED" -> {
        projection.rows.update(Table.INCIDENT, record.key()).set("state", "RESOLVED").set("resolved_at", record.recordedAt());
        projection.incidentChanged(instance);
      }
      default -> {}
    }
  }

  private static void insert(HistoryRecord record, Projection projection, long instance) throws SQLException {
    projection.rows.insert(Table.INCIDENT, record.key())
        .set("process_instance_key", instance)
        .set("root_key", projection.rootOf(instance))
        .set("process_id", record.text("bpmnProcessId"))
        .set("definition_key", record.reference("processDefinitionKey"))
        .set("element_id", record.text("elementId"))
        .set("element_instance_key", record.reference("elementInstanceKey"))
        .set("job_key", record.reference("jobKey"))
        .set("error_type", record.text("errorType"))
        .set("message", record.text("errorMessage", ""))
        .set("state", "OPEN")
        .set("created_at", record.recordedAt())
        .set("resolved_at", null);
  }
}
