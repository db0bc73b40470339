package io.quayside.purchasing.agreement;

/** Why what is called off has changed. */
public enum ReleaseReason {
    ORDERED, AMENDED, CANCELLED, CLOSED, REOPENED
}
