package io.quayside.receivables.payment;

/** OPEN has something left that settles no invoice yet. */
public enum PaymentStatus {

    OPEN("open"), ALLOCATED("allocated"), REVERSED("reversed");

    private final String text;

    PaymentStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
