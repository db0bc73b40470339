package io.quayside.purchasing.order;

/** Where an order stands for its readers. */
public enum OrderStatus {
    CREATED("created"),
    SENT("sent"),
    ACKNOWLEDGED("acknowledged"),
    CLOSED("closed"),
    CANCELLED("cancelled");

    private final String text;

    OrderStatus(String text) {
        this.text = text;
    }

    /** Completes the sentence "the order is ...". */
    public String text() {
        return text;
    }
}
