package io.quayside.payables.invoice;

/** GOODS names a line of an order and is matched with receipts; FREIGHT waits to be spread over receipts as landed cost. */
public enum LineKind {
    GOODS, FREIGHT, OTHER
}
