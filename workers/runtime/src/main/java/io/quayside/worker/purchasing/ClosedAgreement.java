package io.quayside.worker.purchasing;

/** An agreement that somebody has closed. */
record ClosedAgreement(String agreementId, String cancellationReason, String cancelledBy) {}
