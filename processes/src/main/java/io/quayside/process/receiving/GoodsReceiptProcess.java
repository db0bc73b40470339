package io.quayside.process.receiving;

/** {@code receiving/goods-receipt.bpmn}: from goods at the dock to goods in stock. */
public final class GoodsReceiptProcess {

    public static final String PROCESS_ID = "goods-receipt";
    public static final String DOCUMENT_TYPE = "goods-receipt";

    /** Messages; the correlation key is the receipt id. */
    public static final String MESSAGE_OPENED = "receiving.receipt-opened";
    public static final String MESSAGE_SET_ASIDE = "receiving.lines-set-aside";
    public static final String MESSAGE_COUNT_FINISHED = "receiving.count-finished";
    public static final String MESSAGE_CANCELLED = "receiving.receipt-cancelled";

    public static final String JOB_CHECK_COUNT = "receiving.check-count";
    public static final String JOB_RECOUNT_RECEIPT = "receiving.recount-receipt";
    public static final String JOB_SET_LINES_ASIDE = "receiving.set-lines-aside";
    public static final String JOB_SETTLE_RECEIPT = "receiving.settle-receipt";
    public static final String JOB_PLAN_INSPECTIONS = "quality.plan-inspections";
    public static final String JOB_POST_RECEIPT = "receiving.post-receipt";
    public static final String JOB_CLAIM_FROM_VENDOR = "receiving.claim-from-vendor";

    public static final String DECISION_ASSESS_RECEIPT = "assess-receipt";

    public static final String COUNT_GOODS_TASK = "UserTask_CountGoods";
    public static final String COUNT_GOODS_FORM = "count-goods";
    public static final String DECIDE_RECEIPT_TASK = "UserTask_DecideReceipt";
    public static final String DECIDE_RECEIPT_FORM = "decide-receipt";

    public static final String PUT_AWAY = "CallActivity_PutAway";
    public static final String QUALITY_INSPECTION = "CallActivity_QualityInspection";

    /** Value of {@code lineDecisions.outcome} that leaves a line to the buyer; the others are the outcomes of a line. */
    public static final String APPROVE = "approve";
    /** Value of {@code lineChoices.outcome} besides the outcomes of a line. */
    public static final String RECOUNT = "recount";

    private GoodsReceiptProcess() {}
}
