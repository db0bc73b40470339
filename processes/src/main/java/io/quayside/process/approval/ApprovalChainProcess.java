package io.quayside.process.approval;

/** {@code approval/approval-chain.bpmn}: level after level, each with as many people as it asks for, for any document. */
public final class ApprovalChainProcess {

    public static final String PROCESS_ID = "approval-chain";

    public static final String JOB_SCHEDULE_APPROVAL = "approval.schedule-approval";
    public static final String JOB_SEND_REMINDER = "approval.send-reminder";
    public static final String JOB_ESCALATE_APPROVAL = "approval.escalate-approval";

    /** Also used by other processes for tasks that are no approvals. */
    public static final String JOB_SCHEDULE_WORK = "approval.schedule-task";
    public static final String JOB_REMIND_OF_WORK = "approval.remind-task";

    public static final String LEVEL = "SubProcess_ApprovalLevel";
    /** One person's place in a level. */
    public static final String APPROVAL = "SubProcess_Approval";
    public static final String APPROVE_TASK = "UserTask_Approve";
    public static final String ANSWER_QUESTION_TASK = "UserTask_AnswerQuestion";
    public static final String REMINDER_TIMER = "Timer_ApprovalReminder";
    public static final String ESCALATION_TIMER = "Timer_ApprovalEscalation";

    public static final String APPROVE_FORM = "approve-document";
    public static final String ANSWER_QUESTION_FORM = "answer-question";

    public static final String ERROR_REDUCED = "APPROVAL_REDUCED";
    public static final String ERROR_REJECTED = "APPROVAL_REJECTED";
    public static final String ERROR_CHANGES_REQUESTED = "CHANGES_REQUESTED";

    /** Values of the variable {@code decision}, with which {@link #APPROVE_TASK} is completed. */
    public static final String APPROVE = "approve";
    public static final String REJECT = "reject";
    public static final String REQUEST_CHANGES = "request-changes";
    public static final String ASK_QUESTION = "ask-question";

    /** True beside {@link #APPROVE} when the approver allowed less than was asked for. */
    public static final String REDUCED = "reduced";

    /** Values of the result variable {@code approvalOutcome}. */
    public static final String OUTCOME_APPROVED = "approved";
    public static final String OUTCOME_REDUCED = "reduced";
    public static final String OUTCOME_REJECTED = "rejected";
    public static final String OUTCOME_CHANGES_REQUESTED = "changes-requested";

    private ApprovalChainProcess() {}
}
