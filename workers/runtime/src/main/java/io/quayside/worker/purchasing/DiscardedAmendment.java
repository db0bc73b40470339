package io.quayside.worker.purchasing;

import org.jspecify.annotations.Nullable;

/** Approvers rejected it, somebody took it back, or something stands against it now. */
record DiscardedAmendment(String amendmentId, @Nullable String approvalComment, @Nullable String cancellationReason, @Nullable String cancelledBy,
                          @Nullable String obstacle) {

    @Nullable String reason() {
        return cancelledBy == null ? approvalComment : cancellationReason;
    }
}
