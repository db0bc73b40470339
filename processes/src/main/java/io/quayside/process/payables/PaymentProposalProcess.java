package io.quayside.process.payables;

/** {@code payables/payment-proposal.bpmn}: from a list of due invoices to the payment file. */
public final class PaymentProposalProcess {

    public static final String PROCESS_ID = "payment-proposal";
    public static final String DOCUMENT_TYPE = "payment-proposal";

    /** Messages; the correlation key is the proposal id. */
    public static final String MESSAGE_PROPOSED = "payables.payment-proposed";
    public static final String MESSAGE_WITHDRAWN = "payables.payment-withdrawn";

    public static final String JOB_CHECK_PROPOSAL = "payables.check-proposal";
    public static final String JOB_BOOK_PAYMENTS = "payables.book-payments";
    public static final String JOB_CREATE_PAYMENT_FILE = "payables.create-payment-file";
    public static final String JOB_DISCARD_PROPOSAL = "payables.discard-proposal";

    public static final String DECISION_PAYMENT_LEVELS = "determine-payment-levels";

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";
    public static final String CORRECT_PROPOSAL_TASK = "UserTask_CorrectProposal";
    public static final String CORRECT_PROPOSAL_FORM = "correct-proposal";

    private PaymentProposalProcess() {}
}
