package io.quayside.history;

import static io.quayside.history.Step.Kind.*;

import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Which records of the log are steps, and of which kind. The others are bookkeeping of the engine. */
final class StepKinds {

  private static final Map<Step.Kind, Set<String>> EVENTS =
      Map.of(
          ELEMENT, Set.of(
              "PROCESS_INSTANCE ELEMENT_ACTIVATED", "PROCESS_INSTANCE ELEMENT_COMPLETED",
              "PROCESS_INSTANCE ELEMENT_TERMINATED", "PROCESS_INSTANCE SEQUENCE_FLOW_TAKEN"),
          TASK, Set.of(
              "USER_TASK CREATED", "USER_TASK ASSIGNED", "USER_TASK UPDATED", "USER_TASK COMPLETED", "USER_TASK CANCELED"),
          VARIABLE, Set.of("VARIABLE CREATED", "VARIABLE UPDATED"),
          JOB, Set.of("JOB CREATED", "JOB COMPLETED", "JOB FAILED", "JOB ERROR_THROWN", "JOB TIMED_OUT", "JOB RETRIES_UPDATED", "JOB CANCELED"),
          TIMER, Set.of("TIMER CREATED", "TIMER TRIGGERED", "TIMER CANCELED"),
          MESSAGE, Set.of("PROCESS_MESSAGE_SUBSCRIPTION CREATED", "PROCESS_MESSAGE_SUBSCRIPTION CORRELATED"),
          DECISION, Set.of("DECISION_EVALUATION EVALUATED", "DECISION_EVALUATION FAILED"),
          INCIDENT, Set.of("INCIDENT CREATED", "INCIDENT RESOLVED"),
          INTERVENTION, Set.of("PROCESS_INSTANCE_MODIFICATION MODIFIED", "PROCESS_INSTANCE_MIGRATION MIGRATED"));

  private static final Map<String, Step.Kind> BY_EVENT =
      EVENTS.entrySet().stream()
          .flatMap(kind -> kind.getValue().stream().map(event -> Map.entry(event, kind.getKey())))
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

  private StepKinds() {}

  static Set<String> events() {
    return BY_EVENT.keySet();
  }

  static Step.Kind of(LoggedRecord record) {
    return BY_EVENT.get(record.event());
  }
}
