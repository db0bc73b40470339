package io.quayside.worker.payables;

import org.jspecify.annotations.Nullable;

/** What a job needs to find its proposal, and why it is discarded. */
record ProposalKey(String proposalId, @Nullable String cancellationReason, @Nullable String approvalComment) {

    long id() {
        return Long.parseLong(proposalId);
    }

    @Nullable String reason() {
        return cancellationReason == null || cancellationReason.isBlank() ? approvalComment : cancellationReason;
    }
}
