package io.quayside.worker.payables;

import org.jspecify.annotations.Nullable;

/** Why a document ends, and who withdrew it; without anybody else, the person who entered it. */
record EndedInvoice(String invoiceId, @Nullable String comment, @Nullable String cancellationReason, @Nullable String cancelledBy, String requester) {

    long id() {
        return Long.parseLong(invoiceId);
    }

    String by() {
        return cancelledBy == null ? requester : cancelledBy;
    }
}
