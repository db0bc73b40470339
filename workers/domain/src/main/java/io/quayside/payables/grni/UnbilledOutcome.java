package io.quayside.payables.grni;

public enum UnbilledOutcome {
    BILLED, RETURNED, WRITTEN_OFF
}
