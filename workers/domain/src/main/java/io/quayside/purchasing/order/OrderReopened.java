package io.quayside.purchasing.order;

/** Told in the transaction in which a closed order is expected again, because a receipt of it was taken back. */
public record OrderReopened(long orderId) {}
