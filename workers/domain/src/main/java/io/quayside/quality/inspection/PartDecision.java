package io.quayside.quality.inspection;

/** What the inspector proposes for a part of the goods. */
public enum PartDecision {
    ACCEPTED, REJECTED, REWORK,
    /** Not as specified, but usable. */
    CONCESSION
}
