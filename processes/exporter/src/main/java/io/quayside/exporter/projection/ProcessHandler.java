package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;
import io.quayside.exporter.ProcessModel;

/** Deployed BPMN diagrams. */
final class ProcessHandler implements RecordHandler {

  @Override
  public void project(HistoryRecord record, Projection projection) {
    if (!record.intent().equals("CREATED")) {
      return;
    }
    var id = record.text("bpmnProcessId");
    var model = ProcessModel.read(record.bytes("resource"));
    projection.models.add(record.key(), model);
    Resources.insert(record, "PROCESS", id, model.nameOf(id), projection).set("version", record.integer("version"));
  }
}
