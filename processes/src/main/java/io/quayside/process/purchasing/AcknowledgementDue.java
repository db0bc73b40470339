package io.quayside.process.purchasing;

/** Result of send-order and of send-acknowledgement-reminder: ISO-8601 date and time with offset. */
public record AcknowledgementDue(String acknowledgementDueAt) {}
