package io.quayside.quality.inspection;

/** What an inspection is about. */
public enum Origin {
    RECEIPT,
    /** Goods that were in stock. */
    STOCK,
    /** Goods that were reworked after they had failed. */
    REWORK
}
