package io.quayside.quality.inspection;

/** What an inspection is about. */
public enum Origin {
    RECEIPT,
    /** Goods that came damaged or of a wrong lot: nothing is looked at, somebody says what becomes of them. */
    BLOCKED,
    /** Goods that came from another warehouse. */
    TRANSFER,
    /** Goods that were in stock. */
    STOCK,
    /** Goods that were reworked after they had failed. */
    REWORK
}
