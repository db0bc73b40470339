package io.quayside.process.ledger;

/**
 * What {@link PeriodCloseProcess#JOB_CHECK_PERIOD} answers.
 *
 * @param closingChecklist one line per thing that is open, for people
 */
public record PeriodCheck(String closingChecklist, boolean periodClear) {}
