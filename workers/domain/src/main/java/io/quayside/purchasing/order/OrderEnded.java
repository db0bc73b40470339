package io.quayside.purchasing.order;

/** Told in the transaction in which an order is closed or cancelled: whatever was still planned for it is void. */
public record OrderEnded(long orderId, String reason, String by) {}
