package io.quayside.worker.purchasing;

/** What a job needs to find its request for quotation. */
record RfqKey(String rfqId) {}
