package io.quayside.inventory.lot;

/** Only what is AVAILABLE can be reserved, picked or promised. */
public enum LotStatus {
    AVAILABLE, QUALITY, BLOCKED
}
