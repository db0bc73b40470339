package io.quayside.worker.purchasing;

/** A requisition, and what the approver who rejected it said. */
record RejectedRequisition(String requisitionId, String approvalComment) {}
