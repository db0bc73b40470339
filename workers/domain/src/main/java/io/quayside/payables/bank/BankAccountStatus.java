package io.quayside.payables.bank;

/** An active account is replaced when another one of the vendor is confirmed. */
public enum BankAccountStatus {
    PENDING, ACTIVE, REPLACED, REFUSED
}
