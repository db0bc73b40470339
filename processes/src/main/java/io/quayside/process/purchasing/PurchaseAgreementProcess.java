package io.quayside.process.purchasing;

/** {@code purchasing/purchase-agreement.bpmn}: has an agreement approved, and looks after it until it ends. */
public final class PurchaseAgreementProcess {

    public static final String PROCESS_ID = "purchase-agreement";
    public static final String DOCUMENT_TYPE = "purchase-agreement";

    /** Messages; the correlation key is the id of the agreement. */
    public static final String MESSAGE_SUBMITTED = "purchasing.agreement-submitted";
    public static final String MESSAGE_NEARLY_EXHAUSTED = "purchasing.agreement-nearly-exhausted";
    public static final String MESSAGE_CLOSED = "purchasing.agreement-closed";

    public static final String JOB_CHECK_AGREEMENT = "purchasing.check-agreement";
    public static final String JOB_ACTIVATE_AGREEMENT = "purchasing.activate-agreement";
    public static final String JOB_RETURN_AGREEMENT = "purchasing.return-agreement";
    public static final String JOB_REMIND_OF_EXPIRY = "purchasing.remind-of-expiry";
    public static final String JOB_WARN_OF_EXHAUSTION = "purchasing.warn-of-exhaustion";
    public static final String JOB_EXPIRE_AGREEMENT = "purchasing.expire-agreement";
    public static final String JOB_CLOSE_AGREEMENT = "purchasing.close-agreement";

    public static final String DECISION_APPROVAL_LEVELS = PurchaseApprovalProcess.DECISION_APPROVAL_LEVELS;

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";

    private PurchaseAgreementProcess() {}
}
