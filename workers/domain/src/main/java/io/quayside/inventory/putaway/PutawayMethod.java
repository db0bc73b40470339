package io.quayside.inventory.putaway;

/** How a rule finds a bin. */
public enum PutawayMethod {
    /** One bin, as far as it takes the goods. */
    FIXED_BIN,
    /** Bins that hold the product already. */
    SAME_PRODUCT,
    /** Bins that hold nothing. */
    EMPTY_BIN
}
