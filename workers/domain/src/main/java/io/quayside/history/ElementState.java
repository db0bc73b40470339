package io.quayside.history;

import java.util.List;

/**
 * How often an element of an instance is or was in a state; a taken sequence flow is an element in state TAKEN.
 *
 * @param calledInstanceKeys what a call activity called
 */
public record ElementState(String elementId, String elementType, State state, long count, List<Long> calledInstanceKeys) {

  static ElementState taken(String flowId, long count) {
    return new ElementState(flowId, "SEQUENCE_FLOW", State.TAKEN, count, List.of());
  }

  public enum State {
    ACTIVE,
    INCIDENT,
    COMPLETED,
    TERMINATED,
    TAKEN
  }
}
