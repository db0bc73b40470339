package io.quayside.purchasing.agreement;

public enum AgreementStatus {

    DRAFT("a draft"), IN_APPROVAL("being approved"), ACTIVE("active"), CLOSED("closed");

    private final String text;

    AgreementStatus(String text) {
        this.text = text;
    }

    /** Completes the sentence "the agreement is ...". */
    public String text() {
        return text;
    }
}
