package io.quayside.approval;

import java.util.Arrays;
import java.util.Optional;

/** How a task ended, in the words of the process variable {@code decision}. */
public enum DecisionKind {
  APPROVE("approve", "approved"),
  REJECT("reject", "rejected"),
  REQUEST_CHANGES("request-changes", "sent back"),
  ASK_QUESTION("ask-question", "answered with a question"),
  AUTO_APPROVE("auto-approve", "approved by rule"),
  /** Of a task that is no approval. */
  COMPLETE("completed", "completed");

  private final String key;
  private final String participle;

  DecisionKind(String key, String participle) {
    this.key = key;
    this.participle = participle;
  }

  public String key() {
    return key;
  }

  public String participle() {
    return participle;
  }

  /** Approving alone needs no words; the others leave somebody with something to do. */
  boolean needsComment() {
    return this == REJECT || this == REQUEST_CHANGES || this == ASK_QUESTION;
  }

  /** Whether an approver may choose it. */
  boolean isChoice() {
    return this == APPROVE || needsComment();
  }

  static Optional<DecisionKind> of(String key) {
    return Arrays.stream(values()).filter(kind -> kind.key.equals(key)).findFirst();
  }
}
