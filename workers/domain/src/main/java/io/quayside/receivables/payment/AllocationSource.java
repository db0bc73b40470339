package io.quayside.receivables.payment;

public enum AllocationSource {
    PAYMENT, CREDIT_NOTE
}
