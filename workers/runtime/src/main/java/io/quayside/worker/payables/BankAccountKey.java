package io.quayside.worker.payables;

import org.jspecify.annotations.Nullable;

/** What a job needs to find its account, and whom somebody spoke to about it. */
record BankAccountKey(String bankAccountId, @Nullable String callBack) {

    long id() {
        return Long.parseLong(bankAccountId);
    }
}
