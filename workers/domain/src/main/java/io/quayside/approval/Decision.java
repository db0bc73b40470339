package io.quayside.approval;

import io.quayside.history.UserTask;
import io.quayside.shared.Ids;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A row that is written once and never changed. {@code taskKey} is null when a rule decided and there was no task. */
public record Decision(
    long id,
    @Nullable Long taskKey,
    @Nullable String companyCode,
    long processInstanceKey,
    long rootKey,
    @Nullable String businessKey,
    String elementId,
    @Nullable String documentType,
    @Nullable String documentId,
    @Nullable Integer revision,
    @Nullable Integer approvalLevel,
    DecisionKind kind,
    @Nullable String comment,
    String decidedBy,
    @Nullable String onBehalfOf,
    @Nullable String ip,
    Instant decidedAt) {

  static Decision of(
      UserTask task, @Nullable Integer revision, Completion completion, Authority authority, String ip, Instant at) {
    return new Decision(
        Ids.next(),
        task.key(),
        task.companyCode(),
        task.processInstanceKey(),
        task.rootProcessInstanceKey(),
        task.businessKey(),
        task.elementId(),
        task.documentType(),
        task.documentId(),
        revision,
        task.approvalLevel(),
        completion.kind(),
        completion.comment(),
        authority.actor(),
        authority.onBehalfOf(),
        ip,
        at);
  }

  /** Whether it counts in its level: a question, a request for changes or work that is no approval does not. */
  boolean isVote() {
    return approvalLevel != null && (kind == DecisionKind.APPROVE || kind == DecisionKind.REJECT);
  }

  /** Decider and, with a delegation, the person decided for. */
  public List<String> persons() {
    return onBehalfOf == null ? List.of(decidedBy) : List.of(decidedBy, onBehalfOf);
  }
}
