package io.quayside.masterdata.customer;

/** A blocked customer gets no more invoices. */
public enum CustomerStatus {
    ACTIVE, BLOCKED
}
