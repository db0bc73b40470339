package io.quayside.notification;

/** What a notice is about; people choose by kind. */
public enum NoticeKind {
  /** A task that is theirs, or waits for their approval. */
  TASK,
  /** A task that is nearly due or has been escalated. */
  REMINDER,
  /** Somebody called them in a comment. */
  MENTION,
  /** Work that is offered to a group of theirs. */
  WORK,
  /** What became of their own requests, and who stands in for whom. */
  OUTCOME
}
