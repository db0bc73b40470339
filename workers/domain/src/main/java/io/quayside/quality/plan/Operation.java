package io.quayside.quality.plan;

/** On which way goods come to be looked at by a plan. */
public enum Operation {
    RECEIPT,
    /** Goods that come from another warehouse. */
    TRANSFER,
    /** Goods that lie in stock: on request, and again after so many days. */
    STOCK
}
