package io.quayside.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Where an instance is or was stuck. */
public record Incident(
    long key,
    long processInstanceKey,
    long rootProcessInstanceKey,
    long definitionKey,
    String processId,
    String elementId,
    String elementName,
    @Nullable Long jobKey,
    String errorType,
    String message,
    State state,
    Instant createdAt,
    @Nullable Instant resolvedAt,
    @Nullable String businessKey,
    @Nullable String companyCode,
    @Nullable String title) {

  public enum State {
    OPEN,
    RESOLVED
  }
}
