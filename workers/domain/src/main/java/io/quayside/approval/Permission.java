package io.quayside.approval;

/** Whether somebody may decide a task: with an authority, or why not. */
sealed interface Permission {

  record Granted(Authority authority) implements Permission {}

  record Denied(Outcome outcome) implements Permission {}
}
