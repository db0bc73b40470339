package io.quayside.worker.purchasing;

/** What a job needs to find its requisition. */
record RequisitionKey(String requisitionId, int revision) {}
