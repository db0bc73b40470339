package io.quayside.web.history;

import io.quayside.history.Step;
import io.quayside.history.StepText;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;

/** Positions are as wide as keys, so they are text too. Names are those of people as they are shown, the others their logins. */
record StepResponse(
    String position,
    Instant at,
    String kind,
    String elementId,
    String elementName,
    String elementType,
    String arrivedBy,
    String intent,
    String actor,
    String actorName,
    String onBehalfOf,
    String onBehalfOfName,
    Text text,
    Map<String, JsonNode> variables,
    long processInstanceKey,
    String processId) {

  /**
   * @param key of the sentence
   * @param values what stands in it, persons by their names
   * @param times what stands in it too, to be written in the reader's way
   */
  record Text(String key, Map<String, String> values, Map<String, Instant> times) {

    static Text of(StepText text, UnaryOperator<String> names) {
      var values = new LinkedHashMap<>(text.values());
      text.persons().forEach((name, username) -> values.put(name, names.apply(username)));
      return new Text(text.key(), values, text.times());
    }
  }

  static StepResponse of(Step step, UnaryOperator<String> names) {
    return new StepResponse(
        Long.toString(step.position()), step.at(), step.kind().name().toLowerCase(Locale.ROOT), step.elementId(), step.elementName(),
        step.elementType(), step.arrivedBy(), step.intent(), step.actor(), name(step.actor(), names), step.onBehalfOf(), name(step.onBehalfOf(), names),
        Text.of(step.text(), names), step.variables(), step.processInstanceKey(), step.processId());
  }

  private static String name(String username, UnaryOperator<String> names) {
    return username == null ? null : names.apply(username);
  }
}
