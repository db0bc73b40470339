package io.quayside.payables.payment;

/** What an item of a proposal settles; credits have negative amounts and are netted with the invoices of their vendor. */
public enum ItemKind {
    INVOICE, CREDIT, ADVANCE
}
