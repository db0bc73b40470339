package io.quayside.receivables.invoice;

public enum ReceivableKind {

    INVOICE("Invoice", "SI"), CREDIT_NOTE("Credit note", "CN");

    private final String text;
    private final String prefix;

    ReceivableKind(String text, String prefix) {
        this.text = text;
        this.prefix = prefix;
    }

    public String text() {
        return text;
    }

    /** Of the numbers. */
    String prefix() {
        return prefix;
    }

    public boolean isCredit() {
        return this == CREDIT_NOTE;
    }
}
