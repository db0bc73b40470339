package io.quayside.worker.quality;

/** A nonconformance that was opened by mistake, and why it is void. */
record CancelledNonconformance(String nonconformanceId, String cancellationReason) {}
