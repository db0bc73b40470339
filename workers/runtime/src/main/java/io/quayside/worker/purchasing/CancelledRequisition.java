package io.quayside.worker.purchasing;

/** A requisition, and why and by whom it is cancelled. */
record CancelledRequisition(String requisitionId, String cancellationReason, String cancelledBy) {}
