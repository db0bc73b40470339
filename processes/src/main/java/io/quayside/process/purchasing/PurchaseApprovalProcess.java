package io.quayside.process.purchasing;

import io.quayside.process.approval.ApprovalChainProcess;

/** {@code purchasing/purchase-approval.bpmn}: from a submitted requisition to purchase orders. */
public final class PurchaseApprovalProcess {

    public static final String PROCESS_ID = "purchase-approval";
    public static final String DOCUMENT_TYPE = "requisition";

    /** Messages; the correlation key is the requisition id, of a change also the revision that it replaces, as in {@code 77:1}. */
    public static final String MESSAGE_SUBMITTED = "purchasing.requisition-submitted";
    public static final String MESSAGE_CHANGED = "purchasing.requisition-changed";
    public static final String MESSAGE_CANCELLED = "purchasing.requisition-cancelled";

    public static final String JOB_CHECK_REQUISITION = "purchasing.check-requisition";
    public static final String JOB_RECORD_AUTO_APPROVAL = "approval.record-auto-approval";
    public static final String JOB_SCHEDULE_WORK = ApprovalChainProcess.JOB_SCHEDULE_WORK;
    public static final String JOB_REMIND_OF_WORK = ApprovalChainProcess.JOB_REMIND_OF_WORK;
    public static final String JOB_FIND_VENDOR_CANDIDATES = "purchasing.find-vendor-candidates";
    public static final String JOB_CREATE_ORDERS = "purchasing.create-orders";
    public static final String JOB_REJECT_REQUISITION = "purchasing.reject-requisition";
    public static final String JOB_CANCEL_REQUISITION = "purchasing.cancel-requisition";

    public static final String DECISION_APPROVAL_LEVELS = "determine-approval-levels";
    public static final String DECISION_SELECT_VENDORS = "select-vendors";
    /** Called for what rates have made of the approved amount, too. */
    public static final String DECISION_ASSESS_AMENDMENT = "assess-amendment";

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";
    public static final String CORRECT_REQUISITION_TASK = "UserTask_CorrectRequisition";
    public static final String CHOOSE_VENDOR_TASK = "UserTask_ChooseVendor";

    public static final String CORRECT_REQUISITION_FORM = "correct-requisition";
    public static final String CHOOSE_VENDOR_FORM = "choose-vendor";

    /** Thrown by find-vendor-candidates, where the requisition was changed while its approval was ending. */
    public static final String ERROR_REQUISITION_CHANGED = "REQUISITION_CHANGED";
    /** Thrown by create-orders, where a line has no vendor who may be ordered from: a buyer has to choose. */
    public static final String ERROR_NO_VENDOR = "NO_VENDOR";

    /** Values of the variable {@code correction}, with which {@link #CORRECT_REQUISITION_TASK} is completed. */
    public static final String RESUBMIT = "resubmit";
    public static final String WITHDRAW = "withdraw";

    private PurchaseApprovalProcess() {}
}
