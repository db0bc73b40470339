package io.quayside.history;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The sentence that tells a step. */
record StepText(String name, @Nullable TaskActor actor, @Nullable String started) {

  String of(LoggedRecord record) {
    return switch (record.event()) {
      case "PROCESS_INSTANCE ELEMENT_ACTIVATED" -> isProcess(record) ? started(record) : name + " begins";
      case "PROCESS_INSTANCE ELEMENT_COMPLETED" -> isProcess(record) ? name + " ends" : name + " is done";
      case "PROCESS_INSTANCE ELEMENT_TERMINATED" -> name + " is cancelled";
      case "PROCESS_INSTANCE SEQUENCE_FLOW_TAKEN" -> name.equals(record.elementId()) ? "The path goes on" : "The path goes on: " + name;
      case "USER_TASK CREATED" -> name + offered(record) + due(record);
      case "USER_TASK ASSIGNED" -> record.text("assignee").isEmpty() ? name + " is free again" : name + " is now with " + record.text("assignee");
      case "USER_TASK UPDATED" -> name + " was changed:" + offered(record) + due(record);
      case "USER_TASK COMPLETED" -> actor == null ? name + " is completed" : decided(actor);
      case "USER_TASK CANCELED" -> name + " is no longer needed";
      case "VARIABLE CREATED", "VARIABLE UPDATED" -> "Data was set";
      case "JOB CREATED" -> "Work for " + record.text("type") + " waits";
      case "JOB COMPLETED" -> "Work for " + record.text("type") + " is done";
      case "JOB FAILED" -> "Work for %s failed, %d more tries: %s".formatted(record.text("type"), record.reference("retries"), record.text("errorMessage"));
      case "JOB ERROR_THROWN" -> "Work for %s ended with %s %s".formatted(record.text("type"), record.text("errorCode"), record.text("errorMessage")).strip();
      case "JOB TIMED_OUT" -> "Work for " + record.text("type") + " took too long and is given to another worker";
      case "JOB RETRIES_UPDATED" -> "Work for %s gets %d more tries".formatted(record.text("type"), record.reference("retries"));
      case "JOB CANCELED" -> "Work for " + record.text("type") + " is no longer needed";
      case "TIMER CREATED" -> name + " is set for " + Instant.ofEpochMilli(record.reference("dueDate"));
      case "TIMER TRIGGERED" -> name + " is reached";
      case "TIMER CANCELED" -> name + " is no longer needed";
      case "PROCESS_MESSAGE_SUBSCRIPTION CREATED" -> "Waits for " + record.text("messageName");
      case "PROCESS_MESSAGE_SUBSCRIPTION CORRELATED" -> record.text("messageName") + " arrived";
      case "DECISION_EVALUATION EVALUATED" -> record.text("decisionName") + " answers " + record.text("decisionOutput");
      case "DECISION_EVALUATION FAILED" -> record.text("decisionName") + " has no answer: " + record.text("evaluationFailureMessage");
      case "INCIDENT CREATED" -> name + " is stuck: " + record.text("errorMessage");
      case "INCIDENT RESOLVED" -> name + " is no longer stuck";
      case "PROCESS_INSTANCE_MODIFICATION MODIFIED" -> "The instance was changed by hand";
      case "PROCESS_INSTANCE_MIGRATION MIGRATED" -> "The instance was moved to another version of its process";
      default -> record.event();
    };
  }

  private String started(LoggedRecord record) {
    return started == null ? name + " starts" : name + " starts for " + started;
  }

  private String decided(TaskActor who) {
    var text = new StringBuilder(who.username());
    if (who.onBehalfOf() != null) {
      text.append(", on behalf of ").append(who.onBehalfOf()).append(",");
    }
    text.append(switch (who.decision()) {
      case "approve" -> " approved";
      case "reject" -> " rejected";
      case "request-changes" -> " asked for changes";
      case "ask-question" -> " asked a question";
      default -> " completed " + name;
    });
    if (who.level() != null) {
      text.append(" (level ").append(who.level()).append(")");
    }
    return who.comment() == null || who.comment().isBlank() ? text.toString() : text + ": " + who.comment();
  }

  private static boolean isProcess(LoggedRecord record) {
    return "PROCESS".equals(record.elementType());
  }

  private static String offered(LoggedRecord record) {
    var assignee = record.text("assignee");
    if (!assignee.isEmpty()) {
      return " is given to " + assignee;
    }
    var groups = StreamSupport.stream(record.value().path("candidateGroupsList").spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining(", "));
    return groups.isEmpty() ? " waits" : " is offered to " + groups;
  }

  private static String due(LoggedRecord record) {
    return record.text("dueDate").isEmpty() ? "" : ", due " + record.text("dueDate");
  }
}
