package io.quayside.worker.purchasing;

/** An order, and why and by whom it is cancelled. */
record CancelledOrder(String orderId, String cancellationReason, String cancelledBy) {}
