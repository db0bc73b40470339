package io.quayside.worker.inventory;

import org.jspecify.annotations.Nullable;

/** A count that is taken back has a reason of its own; one that is refused has the approver's comment. */
record DiscardedCount(String countId, @Nullable String cancellationReason, @Nullable String approvalComment) {

    boolean cancelled() {
        return cancellationReason != null;
    }

    @Nullable String reason() {
        return cancelled() ? cancellationReason : approvalComment;
    }
}
