package io.quayside.process.payables;

/** {@code payables/unbilled-receipt.bpmn}: what becomes of goods that were received long ago and never billed. */
public final class UnbilledReceiptProcess {

    public static final String PROCESS_ID = "unbilled-receipt";
    public static final String DOCUMENT_TYPE = "unbilled-receipt";

    /** Messages; the correlation key is the case id. */
    public static final String MESSAGE_UNBILLED = "payables.receipt-unbilled";
    public static final String MESSAGE_BILLED = "payables.receipt-billed";

    public static final String JOB_REQUEST_BILL = "payables.request-bill";
    public static final String JOB_SHORT_CLOSE_ORDER = "payables.short-close-order";
    public static final String JOB_WRITE_OFF_RECEIPT = "payables.write-off-receipt";

    public static final String DECISION_WRITE_OFF_LEVELS = "determine-write-off-levels";

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";
    public static final String REVIEW_RECEIPT_TASK = "UserTask_ReviewReceipt";
    public static final String REVIEW_RECEIPT_FORM = "review-receipt";

    private UnbilledReceiptProcess() {}
}
