package io.quayside.process.receivables;

/** {@code receivables/dunning.bpmn}: a customer is reminded of what is overdue until it is paid. */
public final class DunningProcess {

    public static final String PROCESS_ID = "dunning";
    public static final String DOCUMENT_TYPE = "dunning-case";

    /** Messages; the correlation key is the id of the case. */
    public static final String MESSAGE_STARTED = "receivables.dunning-started";
    public static final String MESSAGE_SETTLED = "receivables.dunning-settled";

    public static final String JOB_ASSESS_DUNNING = "receivables.assess-dunning";
    public static final String JOB_SEND_LETTER = "receivables.send-dunning-letter";
    public static final String JOB_SCHEDULE_DUNNING = "receivables.schedule-dunning";
    public static final String JOB_CONFIRM_PLAN = "receivables.confirm-payment-plan";
    public static final String JOB_HAND_OVER = "receivables.hand-over";
    public static final String JOB_CLOSE_DUNNING = "receivables.close-dunning";

    public static final String DECISION_DUNNING = "decide-dunning";

    public static final String DECIDE_OVERDUE_TASK = "UserTask_DecideOverdue";
    public static final String DECIDE_OVERDUE_FORM = "decide-overdue";

    private DunningProcess() {}
}
