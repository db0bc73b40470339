package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;

/** Deployed forms. */
final class FormHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) {
    if (record.intent().equals("CREATED")) {
      var id = record.text("formId");
      Resources.insert(record, "FORM", id, id, projection).set("version", record.integer("version"));
    }
  }
}
