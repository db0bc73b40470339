package io.quayside.web.decision;

import io.quayside.approval.Decision;
import java.time.Instant;

record DecisionResponse(
    long taskId, String decision, String decidedBy, String onBehalfOf, String comment, Instant decidedAt) {

  static DecisionResponse of(Decision decision) {
    return new DecisionResponse(
        decision.taskKey(),
        decision.kind().key(),
        decision.decidedBy(),
        decision.onBehalfOf(),
        decision.comment(),
        decision.decidedAt());
  }
}
