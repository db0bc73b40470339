package io.quayside.payables.payment;

/** Why an item of a proposal is shown and not paid. */
public enum Exclusion {
    ON_HOLD, NO_BANK_ACCOUNT, BANK_DATA_UNCONFIRMED, CREDITS_EXCEED_INVOICES, TAKEN_OUT, SETTLED_MEANWHILE
}
