package io.quayside.history;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One thing that happened in a case, as an auditor reads it. Steps are ordered by the position of their record.
 *
 * @param arrivedBy the sequence flow to an event behind an event-based gateway, for which the log has no record of its own
 */
public record Step(
    long position,
    Instant at,
    Kind kind,
    @Nullable String elementId,
    @Nullable String elementName,
    @Nullable String elementType,
    @Nullable String arrivedBy,
    String intent,
    @Nullable String actor,
    @Nullable String onBehalfOf,
    StepText text,
    Map<String, JsonNode> variables,
    long processInstanceKey,
    String processId) {

  public enum Kind {
    ELEMENT,
    TASK,
    VARIABLE,
    JOB,
    TIMER,
    MESSAGE,
    DECISION,
    INCIDENT,
    INTERVENTION
  }
}
