package io.quayside.worker.receiving;

/** What a job needs to find its claim. */
record ClaimKey(String claimId) {}
