package io.quayside.planning.figures;

/** What a row counts as: reserved goods go, all others are there or come. */
public enum FlowPart {
    ON_HAND, PLANNED, REQUESTED, ORDERED, RESERVED
}
