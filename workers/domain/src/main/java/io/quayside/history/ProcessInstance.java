package io.quayside.history;

import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** An instance of a process, with the case of its root. {@code incidentCount} of a root includes all that it calls. */
public record ProcessInstance(
    long key,
    String processId,
    String processName,
    int version,
    long definitionKey,
    @Nullable String businessKey,
    @Nullable String companyCode,
    @Nullable String title,
    @Nullable String requester,
    @Nullable Money amount,
    State state,
    int incidentCount,
    Instant startedAt,
    @Nullable Instant endedAt,
    @Nullable Long parentKey,
    long rootKey,
    int partition) {

  public enum State {
    ACTIVE,
    COMPLETED,
    TERMINATED
  }
}
