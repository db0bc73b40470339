package io.quayside.receiving;

/** Names of the messages to the processes. Equal to those of the process contract, which a test of the workers holds together. */
public final class ReceivingMessages {

    public static final String DELIVERY_EXPECTED = "receiving.delivery-expected";
    public static final String DELIVERY_CHANGED = "receiving.delivery-changed";
    public static final String DELIVERY_ENDED = "receiving.delivery-ended";
    public static final String RECEIPT_OPENED = "receiving.receipt-opened";
    public static final String LINES_SET_ASIDE = "receiving.lines-set-aside";
    public static final String COUNT_FINISHED = "receiving.count-finished";
    public static final String RECEIPT_CANCELLED = "receiving.receipt-cancelled";
    public static final String PUTAWAY_FINISHED = "receiving.putaway-finished";
    public static final String CLAIM_CANCELLED = "receiving.claim-cancelled";
    public static final String CLAIM_OPENED = "receiving.claim-opened";

    public static final String COUNT_GOODS_TASK = "UserTask_CountGoods";
    public static final String DECIDE_RECEIPT_TASK = "UserTask_DecideReceipt";
    public static final String RESOLVE_CLAIM_TASK = "UserTask_ResolveClaim";
    public static final String PUT_AWAY_TASK = "UserTask_PutAway";

    private ReceivingMessages() {
    }
}
