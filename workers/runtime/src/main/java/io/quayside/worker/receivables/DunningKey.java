package io.quayside.worker.receivables;

/** What a job needs to find its case; level and days are what the table said. */
record DunningKey(String dunningCaseId, int dunningLevel, int waitDays) {

    long id() {
        return Long.parseLong(dunningCaseId);
    }
}
