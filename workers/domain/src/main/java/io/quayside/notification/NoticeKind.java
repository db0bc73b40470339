package io.quayside.notification;

/** What a notice is about; people choose by kind. */
public enum NoticeKind {
  /** A task that they may do. */
  TASK,
  /** A task that is nearly due or has been escalated. */
  REMINDER,
  /** Somebody called them in a comment. */
  MENTION,
  /** What became of their own requests, and who stands in for whom. */
  OUTCOME
}
