package io.quayside.receiving.receipt;

/** Ends the reading of a scan that counts nothing; its answer says why. */
final class RefusedScan extends RuntimeException {

    private final transient ScanResult result;

    RefusedScan(ScanResult result) {
        super(result.message(), null, false, false);
        this.result = result;
    }

    RefusedScan(ScanOutcome outcome, String message) {
        this(ScanResult.refused(outcome, message));
    }

    ScanResult result() {
        return result;
    }
}
