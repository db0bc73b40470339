package io.quayside.receiving.discrepancy;

/** What was found at the dock. */
public enum DiscrepancyType {
    OVER, SHORT, DAMAGED, WRONG_ITEM, WRONG_LOT, MISSING_PAPER, LATE;

    /** Whether a person enters it; the others follow from the count. */
    public boolean isObserved() {
        return this == DAMAGED || this == WRONG_ITEM || this == WRONG_LOT || this == MISSING_PAPER;
    }

    /** Whether the vendor owes something for it. A surplus is sent back, and a late delivery alone has only cost time. */
    public boolean isClaimed() {
        return this == SHORT || this == DAMAGED || this == WRONG_ITEM || this == WRONG_LOT;
    }
}
