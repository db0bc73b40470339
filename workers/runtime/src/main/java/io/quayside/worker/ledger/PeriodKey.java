package io.quayside.worker.ledger;

/** What a job needs to find its period; a reason only where open items were waived. */
record PeriodKey(String periodId, String requester, String waiverReason) {}
