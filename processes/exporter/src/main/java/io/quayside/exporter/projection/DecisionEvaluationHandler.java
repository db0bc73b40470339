package io.quayside.exporter.projection;

import io.quayside.exporter.CanonicalJson;
import io.quayside.exporter.HistoryRecord;
import java.util.Map;

/** What each table of a decision was asked and answered, in the order of evaluation. */
final class DecisionEvaluationHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) {
    var ordinal = 0;
    for (var evaluated : record.objects("evaluatedDecisions")) {
      insert(record, evaluated, ordinal++, projection);
    }
  }

  private static void insert(HistoryRecord record, Map<String, Object> evaluated, int ordinal, Projection projection) {
    projection.rows.insert(Table.DECISION, record.partitionId(), record.position(), ordinal)
        .set("decision_key", number(evaluated.get("decisionKey")))
        .set("decision_id", evaluated.get("decisionId"))
        .set("decision_name", evaluated.get("decisionName"))
        .set("decision_version", number(evaluated.get("decisionVersion")))
        .set("decision_type", evaluated.get("decisionType"))
        .set("requirements_key", record.reference("decisionRequirementsKey"))
        .set("process_instance_key", record.reference("processInstanceKey"))
        .set("element_id", record.text("elementId"))
        .set("element_instance_key", record.reference("elementInstanceKey"))
        .set("inputs", CanonicalJson.write(evaluated.get("evaluatedInputs")))
        .set("matched_rules", CanonicalJson.write(evaluated.get("matchedRules")))
        .set("output", evaluated.get("decisionOutput"))
        .set("failure", record.text("evaluationFailureMessage"))
        .set("evaluated_at", record.recordedAt());
  }

  private static Long number(Object value) {
    return Long.valueOf(((CanonicalJson.Number) value).digits());
  }
}
