package io.quayside.history;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * Which process instances to list.
 *
 * @param requester only cases that this person asked for
 * @param called with those that other processes call
 */
public record InstanceSearch(
    Collection<String> companies,
    List<Long> keys,
    Optional<String> requester,
    Optional<String> processId,
    Optional<String> businessKey,
    Optional<ProcessInstance.State> state,
    Optional<Boolean> incident,
    Optional<Instant> startedFrom,
    Optional<Instant> startedUntil,
    boolean called,
    Optional<String> text) {

  public static InstanceSearch of(Collection<String> companies) {
    return new InstanceSearch(companies, List.of(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
        Optional.empty(), Optional.empty(), Optional.empty(), false, Optional.empty());
  }
}
