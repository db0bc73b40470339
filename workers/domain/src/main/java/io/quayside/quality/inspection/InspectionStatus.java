package io.quayside.quality.inspection;

/** How far an inspection is, for lists; what comes next is for the process to say. */
public enum InspectionStatus {
    PLANNED,
    /** The certificate of the lot is missing or has expired. */
    HELD,
    INSPECTED,
    RELEASED,
    /** Released without a look, as the vendor has earned it. */
    SKIPPED,
    /** Something failed, and somebody has to say what becomes of it. */
    QUARANTINED,
    CLOSED,
    /** The receipt of the goods was given up or taken back. */
    CANCELLED;

    /** Nothing is left to be done about it. */
    public boolean isOver() {
        return this == RELEASED || this == SKIPPED || this == CLOSED || this == CANCELLED;
    }
}
