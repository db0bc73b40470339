package io.quayside.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A record of the log with the value that the engine wrote. */
record LoggedRecord(
    long position,
    long key,
    String valueType,
    String intent,
    @Nullable String elementId,
    @Nullable Long elementInstanceKey,
    @Nullable String elementType,
    long processInstanceKey,
    Instant recordedAt,
    JsonNode value) {

  String text(String name) {
    return value.path(name).asString("");
  }

  long reference(String name) {
    return value.path(name).asLong(-1);
  }

  /** "type intent", as the tables of this package list them. */
  String event() {
    return valueType + " " + intent;
  }
}
