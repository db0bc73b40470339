package io.quayside.exporter.projection;

import io.quayside.exporter.HistoryRecord;
import java.sql.SQLException;
import java.util.Map;

/** Which handler projects which type of record; a type that is not listed is in the log alone. */
final class RecordHandlers {

  private static final RecordHandler NONE = (record, projection) -> {};

  private static final Map<String, RecordHandler> BY_VALUE_TYPE =
      Map.of(
          "PROCESS_INSTANCE", new ProcessInstanceHandler(),
          "VARIABLE", new VariableHandler(),
          "USER_TASK", new UserTaskHandler(),
          "INCIDENT", new IncidentHandler(),
          "DECISION_EVALUATION", new DecisionEvaluationHandler(),
          "PROCESS", new ProcessHandler(),
          "DECISION_REQUIREMENTS", new DecisionRequirementsHandler(),
          "FORM", new FormHandler());

  private RecordHandlers() {}

  static void handle(HistoryRecord record, Projection projection) throws SQLException {
    BY_VALUE_TYPE.getOrDefault(record.valueType(), NONE).project(record, projection);
  }
}
