package io.quayside.process.approval;

import java.util.List;

/**
 * What the jobs of an approval level see of the case.
 *
 * @param askedGroups who could decide before a question, of a place that is scheduled again; else null
 */
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
        String approvalDueAt,
        List<String> askedGroups) {}
