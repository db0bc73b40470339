package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;
import java.sql.SQLException;

/** The change log of variables, and what the root's variables tell of the case. */
final class VariableHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) throws SQLException {
    if (!record.intent().equals("CREATED") && !record.intent().equals("UPDATED")) {
      return;
    }
    var scope = record.reference("scopeKey");
    var instance = record.reference("processInstanceKey");
    var name = record.text("name");
    var value = record.text("value");
    var before = projection.scopes.change(scope, name, value);
    projection.rows.insert(Table.VARIABLE, record.partitionId(), record.position())
        .set("variable_key", record.key())
        .set("scope_key", scope)
        .set("process_instance_key", instance)
        .set("name", name)
        .set("old_value", before)
        .set("new_value", value)
        .set("recorded_at", record.recordedAt());
    if (scope.equals(instance) && projection.rootOf(instance) == instance) {
      tellOfCase(record, name, value, projection);
    }
  }

  private static void tellOfCase(HistoryRecord record, String name, String value, Projection projection) throws SQLException {
    var root = record.reference("processInstanceKey");
    if (Case.VARIABLES.contains(name)) {
      projection.cases.change(root, name, value);
    } else if (isDeclared(name, record.reference("processDefinitionKey"), projection)) {
      projection.rows.replaceCaseField(root, name, CaseField.values(value));
    }
  }

  private static boolean isDeclared(String name, Long definition, Projection projection) throws SQLException {
    return definition != null && projection.models.of(definition).caseFields().containsKey(name);
  }
}
