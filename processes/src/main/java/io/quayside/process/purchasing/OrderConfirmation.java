package io.quayside.process.purchasing;

/** Result of confirm-order: whether the vendor acknowledged the revision that he has now. */
public record OrderConfirmation(boolean revisionAcknowledged) {}
