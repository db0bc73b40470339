package io.quayside.history;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What a step says: a key that names the sentence, and what stands in it. The screen finds the words and writes times and
 * persons as its reader does.
 *
 * @param values plain texts
 * @param persons by user name
 */
public record StepText(String key, Map<String, String> values, Map<String, String> persons, Map<String, Instant> times) {

  static StepText of(String key) {
    return new StepText(key, new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>());
  }

  StepText with(String name, @Nullable Object value) {
    if (value != null && !value.toString().isBlank()) {
      values.put(name, value.toString());
    }
    return this;
  }

  StepText person(String name, @Nullable String username) {
    if (username != null && !username.isBlank()) {
      persons.put(name, username);
    }
    return this;
  }

  StepText time(String name, @Nullable Instant at) {
    if (at != null) {
      times.put(name, at);
    }
    return this;
  }

  /** Whom a task is offered or given to, and when it is due. */
  StepText offered(LoggedRecord record) {
    var groups = StreamSupport.stream(record.value().path("candidateGroupsList").spliterator(), false)
        .map(JsonNode::asString)
        .collect(Collectors.joining(", "));
    var due = record.text("dueDate");
    return person("assignee", record.text("assignee")).with("groups", groups).time("due", due.isEmpty() ? null : OffsetDateTime.parse(due).toInstant());
  }
}
