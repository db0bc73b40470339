package io.quayside.worker.payables;

import io.quayside.payables.invoice.HoldReason;
import org.jspecify.annotations.Nullable;

/** Why a document is held; what is not said is "other". */
record PaymentHolds(String invoiceId, @Nullable String holdReason, @Nullable String comment) {

    long id() {
        return Long.parseLong(invoiceId);
    }

    HoldReason reason() {
        return holdReason == null || holdReason.isBlank() ? HoldReason.OTHER : HoldReason.valueOf(holdReason);
    }
}
