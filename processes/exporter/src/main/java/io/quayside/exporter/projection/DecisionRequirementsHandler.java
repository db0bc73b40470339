package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;

/** Deployed DMN diagrams. */
final class DecisionRequirementsHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) {
    if (record.intent().equals("CREATED")) {
      var id = record.text("decisionRequirementsId");
      Resources.insert(record, "DECISION_REQUIREMENTS", id, record.text("decisionRequirementsName", id), projection)
          .set("version", record.integer("decisionRequirementsVersion"));
    }
  }
}
