package io.quayside.payables.payment;

public enum ProposalStatus {

    DRAFT("a draft"), IN_APPROVAL("being approved"), CORRECTING("being corrected"), BOOKED("booked"), DISCARDED("discarded");

    private final String text;

    ProposalStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }

    /** Whether it may still pay something. */
    boolean isLive() {
        return this != BOOKED && this != DISCARDED;
    }
}
