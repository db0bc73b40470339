package io.quayside.receiving.expected;

/** How much a delivery needs looking after. Lists are sorted by the stored names, whose alphabet puts the most urgent first. */
public enum DeliveryPriority {
    /** It is due or late. */
    HIGH,
    /** It should come within days. */
    MEDIUM,
    NORMAL
}
