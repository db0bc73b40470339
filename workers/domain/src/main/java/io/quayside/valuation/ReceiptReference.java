package io.quayside.valuation;

import org.jspecify.annotations.Nullable;

/** The open item of a line of a goods receipt on GRNI. */
public final class ReceiptReference {

    private static final String PREFIX = "receipt-line:";

    private ReceiptReference() {
    }

    public static String of(long receiptLineId) {
        return PREFIX + receiptLineId;
    }

    public static boolean isOne(@Nullable String reference) {
        return reference != null && reference.startsWith(PREFIX);
    }

    public static long lineId(String reference) {
        return Long.parseLong(reference.substring(PREFIX.length()));
    }
}
