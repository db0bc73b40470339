package io.quayside.process.inventory;

/** {@code inventory-adjustment/inventory-adjustment.bpmn}: counts a bin and posts the difference, after approval where it leaves the limits. */
public final class InventoryAdjustmentProcess {

    public static final String PROCESS_ID = "inventory-adjustment";
    public static final String DOCUMENT_TYPE = "stock-count";

    /** Messages; the correlation key is the id of the count. */
    public static final String MESSAGE_PLANNED = "inventory.count-planned";
    public static final String MESSAGE_CANCELLED = "inventory.count-cancelled";

    public static final String JOB_OPEN_COUNT = "inventory.open-count";
    public static final String JOB_ASSESS_VARIANCE = "inventory.assess-variance";
    public static final String JOB_POST_ADJUSTMENT = "inventory.post-adjustment";
    public static final String JOB_CLOSE_COUNT = "inventory.close-count";
    public static final String JOB_DISCARD_ADJUSTMENT = "inventory.discard-adjustment";

    public static final String DECISION_ASSESS_VARIANCE = "assess-variance";
    public static final String DECISION_ADJUSTMENT_LEVELS = "determine-adjustment-levels";

    public static final String COUNT_TASK = "UserTask_CountStock";
    public static final String RECOUNT_TASK = "UserTask_RecountStock";
    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";

    public static final String COUNT_FORM = "count-stock";
    public static final String RECOUNT_FORM = "recount-stock";

    /** Values of the variable {@code countDecision}. */
    public static final String COUNT = "count";
    public static final String RECOUNT = "recount";
    public static final String CLOSE = "close";
    public static final String POST = "post";
    public static final String APPROVE = "approve";

    private InventoryAdjustmentProcess() {}
}
