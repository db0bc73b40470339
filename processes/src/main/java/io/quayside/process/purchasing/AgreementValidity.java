package io.quayside.process.purchasing;

/** Result of activate-agreement: ISO-8601 moments with offset. */
public record AgreementValidity(String expiryReminderAt, String expiresAt) {}
