package io.quayside.process.purchasing;

/** Variables of the cancellation messages of requisitions, orders and amendments. */
public record Cancellation(String cancellationReason, String cancelledBy) {}
