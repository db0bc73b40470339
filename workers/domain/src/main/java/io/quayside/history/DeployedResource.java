package io.quayside.history;

import java.time.Instant;

/** A version of a process, of decisions or of a form, as it was deployed. The checksum is the SHA-256 of its content. */
public record DeployedResource(
    long key, Kind kind, String resourceId, String name, int version, String resourceName, String checksum, Instant deployedAt) {

  public enum Kind {
    PROCESS,
    DECISION_REQUIREMENTS,
    FORM
  }
}
