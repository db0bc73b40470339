package io.quayside.purchasing.order;

/** Told in the transaction in which a vendor's acknowledgement, perhaps with another date, is entered. */
public record OrderAcknowledged(long orderId) {}
