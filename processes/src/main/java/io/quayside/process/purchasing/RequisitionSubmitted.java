package io.quayside.process.purchasing;

/** Variables of {@link PurchaseApprovalProcess#MESSAGE_SUBMITTED}; {@code businessKey} is the requisition's number. */
public record RequisitionSubmitted(
        String requisitionId,
        String businessKey,
        String companyCode,
        String title,
        String requester,
        long amountMinor,
        String currency,
        int revision) {}
