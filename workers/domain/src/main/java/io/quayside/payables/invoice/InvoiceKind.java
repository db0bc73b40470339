package io.quayside.payables.invoice;

/** A credit note comes from the vendor; a debit note is ours and claims the same from the vendor. Both reduce what we owe. */
public enum InvoiceKind {

    INVOICE("Invoice"), CREDIT_NOTE("Credit note"), DEBIT_NOTE("Debit note");

    private final String text;

    InvoiceKind(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    public boolean isCredit() {
        return this != INVOICE;
    }
}
