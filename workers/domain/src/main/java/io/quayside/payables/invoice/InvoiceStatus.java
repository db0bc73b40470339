package io.quayside.payables.invoice;

/** How far an invoice has come; its process says what happens next. */
public enum InvoiceStatus {

    DRAFT("a draft"), REGISTERED("being matched"), WAITING_FOR_GOODS("waiting for goods"), EXCEPTION("an exception"),
    CORRECTING("being corrected"), POSTED("posted"), PAID("paid"), REJECTED("rejected"), CANCELLED("cancelled");

    private final String text;

    InvoiceStatus(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
