package io.quayside.quality.score;

/** What counts for or against a vendor. */
public enum VendorEventKind {
    LOT_ACCEPTED, LOT_REJECTED,
    /** Not found by an inspection, and as bad as a rejected lot. */
    NONCONFORMANCE,
    ON_TIME, LATE,
    /** A delivery as ordered, and one that was not. */
    ACCURATE, DISCREPANT,
    /** Takes back another event, of a receipt that was reversed. */
    TAKEN_BACK
}
