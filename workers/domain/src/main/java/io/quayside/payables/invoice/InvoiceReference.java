package io.quayside.payables.invoice;

/** The open items that invoices make in the books. */
public final class InvoiceReference {

    private InvoiceReference() {
    }

    /** What is owed. */
    public static String of(long invoiceId) {
        return "vendor-invoice:" + invoiceId;
    }

    /** What was billed and has not been received, or not been spread over receipts. */
    public static String ofLine(long lineId) {
        return "invoice-line:" + lineId;
    }
}
