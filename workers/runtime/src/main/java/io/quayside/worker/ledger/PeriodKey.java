package io.quayside.worker.ledger;

/** What a job needs to find its period. */
record PeriodKey(String periodId) {

    long id() {
        return Long.parseLong(periodId);
    }
}
