package io.quayside.process.receiving;

/** Result of {@link ExpectedDeliveryProcess#JOB_WARN_BUYER}: how urgent the delivery is now, and when to ask again (ISO-8601 with offset). */
public record DeliveryWarning(String deliveryPriority, String nextCheckAt) {}
