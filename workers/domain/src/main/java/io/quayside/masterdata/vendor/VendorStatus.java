package io.quayside.masterdata.vendor;

/** NEW has not been vetted yet; BLOCKED gets no orders. */
public enum VendorStatus {
    ACTIVE, NEW, BLOCKED
}
