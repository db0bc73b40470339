package io.quayside.process.approval;

/** What the jobs of an approval level see of the case. */
public record ApprovalRequest(
        String documentType,
        String documentId,
        String companyCode,
        int approvalLevel,
        String businessKey,
        String title,
        String requester,
        long amountMinor,
        String currency,
        String approvalDueAt) {}
