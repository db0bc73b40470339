package io.quayside.worker.purchasing;

/** Approvers rejected it, or somebody took it back. */
record DiscardedAmendment(String amendmentId, String approvalComment, String cancellationReason, String cancelledBy) {

    String reason() {
        return cancelledBy == null ? approvalComment : cancellationReason;
    }
}
