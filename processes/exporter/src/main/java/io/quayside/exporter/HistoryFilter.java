package io.quayside.exporter;

import io.camunda.zeebe.exporter.api.context.Context.RecordFilter;
import io.camunda.zeebe.protocol.record.RecordType;
import io.camunda.zeebe.protocol.record.ValueType;
import java.util.EnumSet;
import java.util.Set;

/** What happened, not what was asked for: events of the types that tell how a case went. */
final class HistoryFilter implements RecordFilter {

  private static final Set<ValueType> TYPES =
      EnumSet.of(
          ValueType.DEPLOYMENT,
          ValueType.PROCESS,
          ValueType.DECISION,
          ValueType.DECISION_REQUIREMENTS,
          ValueType.FORM,
          ValueType.PROCESS_INSTANCE,
          ValueType.PROCESS_INSTANCE_CREATION,
          ValueType.PROCESS_INSTANCE_MODIFICATION,
          ValueType.PROCESS_INSTANCE_MIGRATION,
          ValueType.PROCESS_EVENT,
          ValueType.VARIABLE,
          ValueType.USER_TASK,
          ValueType.JOB,
          ValueType.INCIDENT,
          ValueType.MESSAGE,
          ValueType.MESSAGE_SUBSCRIPTION,
          ValueType.MESSAGE_START_EVENT_SUBSCRIPTION,
          ValueType.PROCESS_MESSAGE_SUBSCRIPTION,
          ValueType.TIMER,
          ValueType.DECISION_EVALUATION,
          ValueType.ESCALATION,
          ValueType.SIGNAL);

  @Override
  public boolean acceptType(RecordType type) {
    return type == RecordType.EVENT;
  }

  @Override
  public boolean acceptValue(ValueType type) {
    return TYPES.contains(type);
  }
}
