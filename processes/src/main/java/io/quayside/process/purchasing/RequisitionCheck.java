package io.quayside.process.purchasing;

import java.util.List;

/**
 * Result of {@link PurchaseApprovalProcess#JOB_CHECK_REQUISITION}, as of the requisition's present revision.
 *
 * @param approvedLevels levels that have approved this very revision, before an approver reduced it; one entry for each person who did
 */
public record RequisitionCheck(ApprovalFacts facts, long amountMinor, String title, int revision, List<Integer> approvedLevels) {}
