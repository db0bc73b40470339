package io.quayside.inventory.move;

/** Why goods move. It tells people and account rules what a pair of locations alone does not. */
public enum MoveReason {
    /** Stock that was there before the system, from LOSS. */
    OPENING,
    RECEIPT, VENDOR_RETURN, QUALITY_RELEASE, QUALITY_REJECT, PUTAWAY, TRANSFER, REPLENISHMENT, PICK, ISSUE, CUSTOMER_RETURN, SCRAP,
    /** Found or missing at a count, or lost on the way. */
    ADJUSTMENT,
    ASSEMBLY
}
