package io.quayside.worker.receivables;

import org.jspecify.annotations.Nullable;

/** What a job needs to find its credit note, and why it ends if it does. */
record CreditKey(String creditNoteId, @Nullable String approvalComment, @Nullable String cancellationReason, @Nullable String cancelledBy) {

    long id() {
        return Long.parseLong(creditNoteId);
    }

    String reason() {
        return cancellationReason != null ? cancellationReason : approvalComment != null ? approvalComment : "Not approved";
    }

    String by() {
        return cancelledBy == null ? "system" : cancelledBy;
    }
}
