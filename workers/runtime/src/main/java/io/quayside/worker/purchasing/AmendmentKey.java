package io.quayside.worker.purchasing;

/** What a job needs to find its amendment; the decision is that of the tolerance. */
record AmendmentKey(String amendmentId, String amendmentDecision) {}
