package io.quayside.payables.grni;

public enum UnbilledOutcome {
    BILLED, WRITTEN_OFF
}
