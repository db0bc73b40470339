package io.quayside.purchasing.amendment;

public enum AmendmentStatus {
    PROPOSED,
    APPLIED,
    DISCARDED
}
