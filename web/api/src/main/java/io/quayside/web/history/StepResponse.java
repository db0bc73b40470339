package io.quayside.web.history;

import io.quayside.history.Step;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Positions are as wide as keys, so they are text too. */
record StepResponse(
    String position,
    Instant at,
    String kind,
    String elementId,
    String elementName,
    String elementType,
    String intent,
    String actor,
    String onBehalfOf,
    String text,
    Map<String, JsonNode> variables,
    long processInstanceKey,
    String processId) {

  static StepResponse of(Step step) {
    return new StepResponse(
        Long.toString(step.position()), step.at(), step.kind().name().toLowerCase(Locale.ROOT), step.elementId(), step.elementName(),
        step.elementType(), step.intent(), step.actor(), step.onBehalfOf(), step.text(), step.variables(), step.processInstanceKey(),
        step.processId());
  }
}
