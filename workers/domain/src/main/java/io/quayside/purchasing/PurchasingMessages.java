package io.quayside.purchasing;

/** Names of the messages to the processes. Equal to those of the process contract, which a test of the workers holds together. */
public final class PurchasingMessages {

    public static final String REQUISITION_SUBMITTED = "purchasing.requisition-submitted";
    public static final String REQUISITION_CHANGED = "purchasing.requisition-changed";
    public static final String REQUISITION_CANCELLED = "purchasing.requisition-cancelled";
    public static final String ORDER_CREATED = "purchasing.order-created";
    public static final String ORDER_REOPENED = "purchasing.order-reopened";
    public static final String ORDER_ACKNOWLEDGED = "purchasing.order-acknowledged";
    public static final String ORDER_REVISED = "purchasing.order-revised";
    public static final String ORDER_CLOSED = "purchasing.order-closed";
    public static final String ORDER_CANCELLED = "purchasing.order-cancelled";
    public static final String AMENDMENT_PROPOSED = "purchasing.amendment-proposed";
    public static final String AMENDMENT_CANCELLED = "purchasing.amendment-cancelled";

    public static final String AGREEMENT_SUBMITTED = "purchasing.agreement-submitted";
    public static final String AGREEMENT_NEARLY_EXHAUSTED = "purchasing.agreement-nearly-exhausted";
    public static final String AGREEMENT_CLOSED = "purchasing.agreement-closed";
    public static final String RFQ_ISSUED = "purchasing.rfq-issued";
    public static final String RFQ_QUOTES_COMPLETE = "purchasing.rfq-quotes-complete";
    public static final String RFQ_CANCELLED = "purchasing.rfq-cancelled";

    public static final String COMPARE_QUOTES_TASK = "UserTask_CompareQuotes";
    public static final String DECIDE_WITHOUT_QUOTES_TASK = "UserTask_DecideWithoutQuotes";
    public static final String CORRECT_REQUISITION_TASK = "UserTask_CorrectRequisition";
    public static final String CHOOSE_VENDOR_TASK = "UserTask_ChooseVendor";
    public static final String CORRECT_AMENDMENT_TASK = "UserTask_CorrectAmendment";

    private PurchasingMessages() {
    }
}
