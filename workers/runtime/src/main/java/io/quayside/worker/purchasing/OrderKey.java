package io.quayside.worker.purchasing;

/** What a job needs to find its order. */
record OrderKey(String orderId) {}
