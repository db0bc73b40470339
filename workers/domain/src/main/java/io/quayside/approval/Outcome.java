package io.quayside.approval;

import io.quayside.history.UserTask;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.SegregationOfDuties.Conflict;

/** What came of an attempt to decide. */
sealed interface Outcome {

  record Decided(Decision decision) implements Outcome {}

  /** Somebody was first. */
  record DecidedBefore(Decision first) implements Outcome {}

  /** The task ended without a decision, since its case was withdrawn or changed. */
  record Withdrawn() implements Outcome {}

  record NotAuthorised(UserTask task, CurrentUser user) implements Outcome {}

  record DutiesConflict(UserTask task, Authority authority, Conflict conflict) implements Outcome {}
}
