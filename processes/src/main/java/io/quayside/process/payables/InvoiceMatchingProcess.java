package io.quayside.process.payables;

/** {@code payables/invoice-matching.bpmn}: from a registered vendor invoice to a payable. */
public final class InvoiceMatchingProcess {

    public static final String PROCESS_ID = "invoice-matching";
    public static final String DOCUMENT_TYPE = "vendor-invoice";

    /** Messages; the correlation key is the invoice id. */
    public static final String MESSAGE_REGISTERED = "payables.invoice-registered";
    public static final String MESSAGE_MATCH_CHANGED = "payables.match-changed";
    public static final String MESSAGE_CANCELLED = "payables.invoice-cancelled";

    public static final String JOB_GATHER_FIGURES = "payables.gather-figures";
    public static final String JOB_RECORD_MATCH = "payables.record-match";
    public static final String JOB_HOLD_PAYMENT = "payables.hold-payment";
    public static final String JOB_POST_INVOICE = "payables.post-invoice";
    public static final String JOB_REJECT_INVOICE = "payables.reject-invoice";
    public static final String JOB_CANCEL_INVOICE = "payables.cancel-invoice";

    public static final String DECISION_MATCH_LINE = "match-invoice-line";
    public static final String DECISION_ROUTE = "route-invoice";

    public static final String RESOLVE_EXCEPTION_TASK = "UserTask_ResolveException";
    public static final String CORRECT_INVOICE_TASK = "UserTask_CorrectInvoice";
    public static final String CHASE_GOODS_TASK = "UserTask_ChaseGoods";

    public static final String RESOLVE_EXCEPTION_FORM = "resolve-exception";
    public static final String CORRECT_INVOICE_FORM = "correct-invoice";
    public static final String CHASE_GOODS_FORM = "chase-goods";

    /** Values of the variable {@code matchOutcome}. */
    public static final String PAYABLE = "payable";
    public static final String WAITING = "waiting";
    public static final String EXCEPTION = "exception";

    /** Values of the variable {@code resolution}, with which {@link #RESOLVE_EXCEPTION_TASK} is completed. */
    public static final String RELEASE = "release";
    public static final String HOLD = "hold";
    public static final String CORRECT = "correct";
    public static final String REJECT = "reject";

    private InvoiceMatchingProcess() {}
}
