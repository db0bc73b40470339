package io.quayside.payables.payment;

/** The open item of an advance. */
final class VendorAdvanceReference {

    private VendorAdvanceReference() {
    }

    static String of(long advanceId) {
        return "vendor-advance:" + advanceId;
    }
}
