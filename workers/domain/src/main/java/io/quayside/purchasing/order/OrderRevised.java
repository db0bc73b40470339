package io.quayside.purchasing.order;

/** Told in the transaction in which an amendment becomes the order's new revision. */
public record OrderRevised(long orderId) {}
