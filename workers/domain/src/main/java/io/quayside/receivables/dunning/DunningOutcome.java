package io.quayside.receivables.dunning;

public enum DunningOutcome {
    SETTLED, HANDED_OVER
}
