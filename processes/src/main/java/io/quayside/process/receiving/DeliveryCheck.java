package io.quayside.process.receiving;

/** Result of {@link ExpectedDeliveryProcess#JOB_SCHEDULE_DELIVERY}: ISO-8601 with offset. */
public record DeliveryCheck(String checkAt) {}
