package io.quayside.receivables.invoice;

/** The open items that invoices and notes make in the books. */
public final class InvoiceReference {

    public static final String PREFIX = "customer-invoice:";

    private InvoiceReference() {
    }

    public static String of(long invoiceId) {
        return PREFIX + invoiceId;
    }
}
