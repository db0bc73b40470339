package io.quayside.worker.purchasing;

/** What a job needs to find its agreement. */
record AgreementKey(String agreementId) {}
