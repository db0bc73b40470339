package io.quayside.ledger.period;

/** A closed period can be opened again, a locked one never. */
public enum PeriodStatus {
    OPEN, CLOSED, LOCKED
}
