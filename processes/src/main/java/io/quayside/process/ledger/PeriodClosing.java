package io.quayside.process.ledger;

/** What {@link PeriodCloseProcess#JOB_CLOSE_PERIOD} answers: false if something is open that nobody has waived. */
public record PeriodClosing(boolean periodClosed) {}
