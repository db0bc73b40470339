package io.quayside.process.purchasing;

/** {@code purchasing/request-for-quotation.bpmn}: asks vendors for quotes, waits for them, and has them compared and awarded. */
public final class RequestForQuotationProcess {

    public static final String PROCESS_ID = "request-for-quotation";
    public static final String DOCUMENT_TYPE = "rfq";

    /** Messages; the correlation key is the id of the request. */
    public static final String MESSAGE_ISSUED = "purchasing.rfq-issued";
    public static final String MESSAGE_QUOTES_COMPLETE = "purchasing.rfq-quotes-complete";
    public static final String MESSAGE_CANCELLED = "purchasing.rfq-cancelled";

    public static final String JOB_PREPARE_RFQ = "purchasing.prepare-rfq";
    public static final String JOB_SEND_RFQ = "purchasing.send-rfq";
    public static final String JOB_REMIND_VENDORS = "purchasing.remind-vendors";
    public static final String JOB_CLOSE_QUOTES = "purchasing.close-quotes";
    public static final String JOB_EXTEND_RFQ = "purchasing.extend-rfq";
    public static final String JOB_APPLY_AWARD = "purchasing.apply-award";
    public static final String JOB_END_RFQ = "purchasing.end-rfq";
    public static final String JOB_CANCEL_RFQ = "purchasing.cancel-rfq";

    public static final String COMPARE_QUOTES_TASK = "UserTask_CompareQuotes";
    public static final String DECIDE_WITHOUT_QUOTES_TASK = "UserTask_DecideWithoutQuotes";

    public static final String COMPARE_QUOTES_FORM = "compare-quotes";
    public static final String DECIDE_WITHOUT_QUOTES_FORM = "decide-without-quotes";

    /** Values of the variable {@code rfqDecision}, with which both tasks are completed. */
    public static final String AWARD = "award";
    public static final String EXTEND = "extend";
    public static final String END = "end";

    private RequestForQuotationProcess() {}
}
