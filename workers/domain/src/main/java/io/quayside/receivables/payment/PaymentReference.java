package io.quayside.receivables.payment;

/** The open item that a receipt makes as long as it is not allocated. */
public final class PaymentReference {

    public static final String PREFIX = "customer-payment:";

    private PaymentReference() {
    }

    public static String of(long paymentId) {
        return PREFIX + paymentId;
    }
}
