package io.quayside.valuation;

/** The open item of a line of a goods receipt on GRNI. */
public final class ReceiptReference {

    private static final String PREFIX = "receipt-line:";

    private ReceiptReference() {
    }

    public static String of(long receiptLineId) {
        return PREFIX + receiptLineId;
    }

    public static long lineId(String reference) {
        return Long.parseLong(reference.substring(PREFIX.length()));
    }
}
