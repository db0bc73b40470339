package io.quayside.purchasing.order;

/** Told in the transaction in which an order, or a new revision of it, goes to its vendor. */
public record OrderSent(long orderId) {}
