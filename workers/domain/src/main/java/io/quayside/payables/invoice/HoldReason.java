package io.quayside.payables.invoice;

/** Why an invoice that we owe is not paid yet. */
public enum HoldReason {
    PRICE_DISPUTE, QUANTITY_DISPUTE, QUALITY_CLAIM, MISSING_DOCUMENTS, SUSPECTED_DUPLICATE, OTHER
}
