package io.quayside.receivables.invoice;

/** SUBMITTED is a credit note that waits for its approval, PAID one whose amount has been used up. */
public enum ReceivableStatus {

    DRAFT("a draft"), SUBMITTED("waiting for approval"), POSTED("posted"), PAID("settled"), CANCELLED("cancelled");

    private final String text;

    ReceivableStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
