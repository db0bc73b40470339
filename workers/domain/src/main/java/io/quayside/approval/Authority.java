package io.quayside.approval;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * That somebody may act on a task: by own right, or for the first of the chain.
 *
 * @param chain from the person who has the right to the one before the actor; empty when the right is the actor's own
 */
record Authority(String actor, List<String> chain) {

  Authority {
    chain = List.copyOf(chain);
  }

  static Authority own(String actor) {
    return new Authority(actor, List.of());
  }

  @Nullable String onBehalfOf() {
    return chain.isEmpty() ? null : chain.getFirst();
  }

  /** Everybody through whose hands the right went: duties are checked for each of them. */
  List<String> persons() {
    var persons = new ArrayList<>(chain);
    persons.add(actor);
    return persons;
  }
}
