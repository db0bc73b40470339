package io.quayside.payables.payment;

public enum AdvanceStatus {
    REQUESTED, PAID, CLEARED, CANCELLED
}
