package io.quayside.receivables.invoice;

/** QUANTITY takes goods back or bills less of them; PRICE lets the quantity stand. */
public enum CreditReason {
    QUANTITY, PRICE
}
