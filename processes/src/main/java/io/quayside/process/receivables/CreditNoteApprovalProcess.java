package io.quayside.process.receivables;

/** {@code receivables/credit-note-approval.bpmn}: a credit note that others have to approve. */
public final class CreditNoteApprovalProcess {

    public static final String PROCESS_ID = "credit-note-approval";
    public static final String DOCUMENT_TYPE = "customer-credit-note";

    /** Messages; the correlation key is the id of the credit note. */
    public static final String MESSAGE_REQUESTED = "receivables.credit-requested";
    public static final String MESSAGE_WITHDRAWN = "receivables.credit-withdrawn";

    public static final String JOB_POST_CREDIT_NOTE = "receivables.post-credit-note";
    public static final String JOB_DISCARD_CREDIT_NOTE = "receivables.discard-credit-note";

    public static final String DECISION_CREDIT_LEVELS = "determine-credit-levels";

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";

    private CreditNoteApprovalProcess() {}
}
