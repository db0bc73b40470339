package io.quayside.approval;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An attempt that segregation of duties stopped.
 *
 * @param username who tried it; of a task that was to be handed to somebody, the reason names that person
 */
public record SodRefusal(
    long id,
    Attempt attempt,
    String username,
    @Nullable String onBehalfOf,
    String rule,
    long taskKey,
    String companyCode,
    @Nullable String businessKey,
    @Nullable String documentType,
    @Nullable String documentId,
    String reason,
    @Nullable String ip,
    Instant refusedAt) {

  public enum Attempt {
    DECIDE,
    CLAIM,
    ASSIGN,
    /** On a document itself, without a task. */
    ACT
  }
}
