package io.quayside.payables.invoice;

/** Why a line is an exception. */
public enum MatchReason {
    DUPLICATE, NO_ORDER, NO_RECEIPT, QUANTITY, PRICE, TOTAL
}
