package io.quayside.receiving.receipt;

/** Where a goods receipt stands for its readers. */
public enum ReceiptStatus {
    COUNTING("being counted"),
    COUNTED("counted"),
    POSTED("posted"),
    CANCELLED("cancelled"),
    REVERSED("reversed");

    private final String text;

    ReceiptStatus(String text) {
        this.text = text;
    }

    /** Completes the sentence "the receipt is ...". */
    public String text() {
        return text;
    }

    /** Whether goods of it may still be taken in. */
    public boolean isOpen() {
        return this == COUNTING || this == COUNTED;
    }
}
