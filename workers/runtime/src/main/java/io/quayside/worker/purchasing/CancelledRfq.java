package io.quayside.worker.purchasing;

/** A request that somebody has cancelled. */
record CancelledRfq(String rfqId, String cancellationReason, String cancelledBy) {}
