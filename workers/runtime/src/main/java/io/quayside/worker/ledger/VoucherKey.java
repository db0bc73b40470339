package io.quayside.worker.ledger;

import org.jspecify.annotations.Nullable;

/** What a job needs to find its voucher; a comment where an approver has said one. */
record VoucherKey(String voucherId, @Nullable String approvalComment) {

    long id() {
        return Long.parseLong(voucherId);
    }
}
