package io.quayside.worker.payables;

/** What a job needs to find its case, and the remark of who reviewed it. */
record UnbilledKey(String caseId, String comment) {

    long id() {
        return Long.parseLong(caseId);
    }
}
