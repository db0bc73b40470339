package io.quayside.receiving.receipt;

/** In what state goods came. What is damaged is taken in blocked. */
public enum GoodsState {
    GOOD, DAMAGED
}
