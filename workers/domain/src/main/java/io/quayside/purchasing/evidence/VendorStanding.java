package io.quayside.purchasing.evidence;

/** How far a vendor is trusted, the least worrying first. */
public enum VendorStanding {
    ACTIVE, NONE, NEW, BLOCKED
}
