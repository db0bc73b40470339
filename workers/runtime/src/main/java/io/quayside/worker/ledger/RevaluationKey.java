package io.quayside.worker.ledger;

import org.jspecify.annotations.Nullable;

/** What a job needs to find its revaluation; a comment where an approver has said one. */
record RevaluationKey(String revaluationId, @Nullable String approvalComment) {

    long id() {
        return Long.parseLong(revaluationId);
    }
}
