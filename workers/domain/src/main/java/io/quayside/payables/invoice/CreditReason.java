package io.quayside.payables.invoice;

/** Why a line is credited, which decides where the credit goes: to the goods billed but never received, the price, or the claim for goods sent back. */
public enum CreditReason {
    QUANTITY, PRICE, RETURN
}
