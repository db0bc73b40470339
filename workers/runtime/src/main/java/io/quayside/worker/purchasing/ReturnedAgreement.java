package io.quayside.worker.purchasing;

import org.jspecify.annotations.Nullable;

/** Why approvers did not approve. */
record ReturnedAgreement(String agreementId, @Nullable String approvalComment) {}
