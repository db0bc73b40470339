package io.quayside.process.purchasing;

/** Result of {@link PurchaseApprovalProcess#JOB_CHECK_REQUISITION}, as of the requisition's present revision. */
public record RequisitionCheck(ApprovalFacts facts, long amountMinor, String title, int revision) {}
