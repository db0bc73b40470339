package io.quayside.worker.purchasing;

import org.jspecify.annotations.Nullable;

/** Why nothing of a request was awarded. */
record EndedRfq(String rfqId, @Nullable String comment) {}
