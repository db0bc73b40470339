package io.quayside.purchasing.rfq;

/** Where a request stands for its readers. What happens next is decided by the process, not here. */
public enum RfqStatus {

    DRAFT("a draft"), SENT("waiting for quotes"), COMPARING("being compared"), AWARDED("awarded"), ENDED("ended without an award"),
    CANCELLED("cancelled");

    private final String text;

    RfqStatus(String text) {
        this.text = text;
    }

    /** Completes the sentence "the request is ...". */
    public String text() {
        return text;
    }
}
