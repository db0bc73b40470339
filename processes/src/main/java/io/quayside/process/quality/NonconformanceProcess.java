package io.quayside.process.quality;

/** {@code quality/nonconformance.bpmn}: from what was not as it should be to a corrective action that works. */
public final class NonconformanceProcess {

    public static final String PROCESS_ID = "nonconformance";
    public static final String DOCUMENT_TYPE = "nonconformance";

    /** Messages; the correlation key is the nonconformance id. */
    public static final String MESSAGE_OPENED = "quality.nonconformance-opened";
    public static final String MESSAGE_CANCELLED = "quality.nonconformance-cancelled";

    public static final String JOB_PLAN_CORRECTIVE_ACTION = "quality.plan-corrective-action";
    public static final String JOB_REQUEST_VENDOR_REPORT = "quality.request-vendor-report";
    public static final String JOB_REMIND_VENDOR = "quality.remind-vendor";
    public static final String JOB_ESCALATE_ACTION = "quality.escalate-action";
    public static final String JOB_CLOSE_NONCONFORMANCE = "quality.close-nonconformance";
    public static final String JOB_CANCEL_NONCONFORMANCE = "quality.cancel-nonconformance";

    public static final String ANALYSE_TASK = "UserTask_AnalyseNonconformance";
    public static final String TAKE_ACTION_TASK = "UserTask_TakeCorrectiveAction";
    public static final String VERIFY_TASK = "UserTask_VerifyEffectiveness";
    public static final String ACTION_TIMER = "Timer_ActionDue";
    public static final String REPORT_TIMER = "Timer_ReportDue";

    public static final String ANALYSE_FORM = "analyse-nonconformance";
    public static final String TAKE_ACTION_FORM = "take-corrective-action";
    public static final String VERIFY_FORM = "verify-effectiveness";

    private NonconformanceProcess() {}
}
