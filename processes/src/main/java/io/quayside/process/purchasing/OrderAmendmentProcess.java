package io.quayside.process.purchasing;

import io.quayside.process.approval.ApprovalChainProcess;

/** {@code purchasing/order-amendment.bpmn}: applies a change of an order, after approval where it leaves the tolerance. */
public final class OrderAmendmentProcess {

    public static final String PROCESS_ID = "order-amendment";
    public static final String DOCUMENT_TYPE = "order-amendment";

    /** Messages; the correlation key is the amendment id. */
    public static final String MESSAGE_PROPOSED = "purchasing.amendment-proposed";
    public static final String MESSAGE_CANCELLED = "purchasing.amendment-cancelled";

    public static final String JOB_ASSESS_AMENDMENT = "purchasing.assess-amendment";
    public static final String JOB_APPLY_AMENDMENT = "purchasing.apply-amendment";
    public static final String JOB_SCHEDULE_WORK = ApprovalChainProcess.JOB_SCHEDULE_WORK;
    public static final String JOB_REMIND_OF_WORK = ApprovalChainProcess.JOB_REMIND_OF_WORK;
    public static final String JOB_DISCARD_AMENDMENT = "purchasing.discard-amendment";

    public static final String DECISION_APPROVAL_LEVELS = PurchaseApprovalProcess.DECISION_APPROVAL_LEVELS;
    public static final String DECISION_ASSESS_AMENDMENT = "assess-amendment";

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";

    public static final String CORRECT_AMENDMENT_TASK = "UserTask_CorrectAmendment";
    public static final String CORRECT_AMENDMENT_FORM = "correct-amendment";

    /** Thrown by apply-amendment, where the order or its agreement has changed so that the change is no longer possible. */
    public static final String ERROR_NOT_APPLICABLE = "AMENDMENT_NOT_APPLICABLE";

    /** Values of the variable {@code amendmentDecision}. */
    public static final String APPLY = "apply";
    public static final String APPROVE = "approve";

    private OrderAmendmentProcess() {}
}
