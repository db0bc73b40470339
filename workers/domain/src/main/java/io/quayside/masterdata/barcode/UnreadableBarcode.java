package io.quayside.masterdata.barcode;

/** What was scanned breaks the rules of its own kind. */
public final class UnreadableBarcode extends RuntimeException {

    /** What is wrong, for those who react to it. */
    public enum Reason {
        BAD_CHECK_DIGIT, MALFORMED
    }

    private final Reason reason;

    UnreadableBarcode(Reason reason, String message) {
        super(message, null, false, false);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
