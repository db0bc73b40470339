package io.quayside.inventory.count;

public enum CountKind {
    /** Due by the class of what lies in the bin. */
    CYCLE,
    /** The bin should be empty now. */
    ZERO_CONFIRMATION,
    /** Somebody asked for it. */
    REQUESTED,
    /** What a transfer brought was less than what was sent. */
    TRANSIT
}
