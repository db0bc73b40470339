package io.quayside.quality.plan;

/** Which of the lots that a plan applies to are inspected. */
public enum Trigger {
    ALL,
    /** The first lot and every n-th after it, by vendor and product. */
    EVERY_NTH,
    /** So many percent of the lots, evenly spread and beginning with the first, by vendor and product. */
    PERCENT,
    /** All, until the vendor has earned to have lots skipped. */
    SKIP_LOT
}
