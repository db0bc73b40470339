package io.quayside.receivables.dunning;

/** NONE also when all instalments have come. */
public enum PlanState {
    NONE, KEPT, BROKEN
}
