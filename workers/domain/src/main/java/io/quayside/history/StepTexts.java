package io.quayside.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** The sentence that tells a step. */
record StepTexts(String name, @Nullable TaskActor actor, @Nullable String startedBy) {

  StepText of(LoggedRecord record) {
    return switch (record.valueType()) {
      case "PROCESS_INSTANCE" -> element(record);
      case "USER_TASK" -> task(record);
      case "JOB" -> job(record);
      case "TIMER" -> timer(record);
      case "VARIABLE" -> StepText.of("data");
      case "PROCESS_MESSAGE_SUBSCRIPTION" ->
          StepText.of(record.intent().equals("CREATED") ? "messageAwaited" : "messageArrived").with("message", record.text("messageName"));
      case "DECISION_EVALUATION" -> decision(record);
      case "INCIDENT" ->
          record.intent().equals("CREATED") ? named("stuck").with("reason", record.text("errorMessage")) : named("unstuck");
      case "PROCESS_INSTANCE_MODIFICATION" -> StepText.of("modified");
      case "PROCESS_INSTANCE_MIGRATION" -> StepText.of("migrated");
      default -> StepText.of("other").with("event", record.event());
    };
  }

  private StepText element(LoggedRecord record) {
    boolean process = "PROCESS".equals(record.elementType());
    return switch (record.intent()) {
      case "ELEMENT_ACTIVATED" -> process ? named("processStarted").person("person", startedBy) : named("begins");
      case "ELEMENT_COMPLETED" -> named(process ? "processEnded" : "isDone");
      case "ELEMENT_TERMINATED" -> named("cancelled");
      default -> StepText.of("path").with("name", name.equals(record.elementId()) ? null : name);
    };
  }

  private StepText task(LoggedRecord record) {
    return switch (record.intent()) {
      case "CREATED" -> named("taskOffered").offered(record);
      case "UPDATED" -> named("taskChanged").offered(record);
      case "ASSIGNED" -> record.text("assignee").isEmpty() ? named("taskFree") : named("taskAssigned").person("assignee", record.text("assignee"));
      case "COMPLETED" -> actor == null ? named("taskCompleted") : decided(actor);
      default -> named("taskCancelled");
    };
  }

  private StepText decided(TaskActor who) {
    String key = switch (who.decision()) {
      case "approve" -> "approved";
      case "reject" -> "rejected";
      case "request-changes" -> "sentBack";
      case "ask-question" -> "asked";
      default -> "answered";
    };
    return named(key).person("person", who.username()).person("onBehalfOf", who.onBehalfOf()).with("level", who.level()).with("comment", who.comment());
  }

  private StepText job(LoggedRecord record) {
    StepText text = switch (record.intent()) {
      case "CREATED" -> StepText.of("jobWaits");
      case "COMPLETED" -> StepText.of("jobDone");
      case "FAILED" -> StepText.of("jobFailed").with("retries", record.reference("retries")).with("reason", record.text("errorMessage"));
      case "ERROR_THROWN" -> StepText.of("jobRefused").with("code", record.text("errorCode")).with("reason", record.text("errorMessage"));
      case "TIMED_OUT" -> StepText.of("jobTimedOut");
      case "RETRIES_UPDATED" -> StepText.of("jobRetried").with("retries", record.reference("retries"));
      default -> StepText.of("jobCancelled");
    };
    return text.with("job", record.text("type"));
  }

  private StepText timer(LoggedRecord record) {
    return switch (record.intent()) {
      case "CREATED" -> named("timerSet").time("until", Instant.ofEpochMilli(record.reference("dueDate")));
      case "TRIGGERED" -> named("timerReached");
      default -> named("timerCancelled");
    };
  }

  private static StepText decision(LoggedRecord record) {
    return record.intent().equals("EVALUATED")
        ? StepText.of("decided").with("decision", record.text("decisionName")).with("answer", record.text("decisionOutput"))
        : StepText.of("undecided").with("decision", record.text("decisionName")).with("reason", record.text("evaluationFailureMessage"));
  }

  private StepText named(String key) {
    return StepText.of(key).with("name", name);
  }
}
