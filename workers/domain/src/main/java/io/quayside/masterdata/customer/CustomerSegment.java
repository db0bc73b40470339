package io.quayside.masterdata.customer;

/** How a customer is treated; tables of decisions ask for it. */
public enum CustomerSegment {
    STANDARD, KEY_ACCOUNT, PUBLIC_SECTOR
}
