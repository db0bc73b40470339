package io.quayside.process.quality;

/** {@code quality/quality-inspection.bpmn}: from planned inspection to goods that are released or disposed of. */
public final class QualityInspectionProcess {

    public static final String PROCESS_ID = "quality-inspection";

    /** Types of the documents that its tasks are about. */
    public static final String INSPECTION = "inspection";
    public static final String DISPOSITION = "disposition";

    /** Message that starts an inspection which nobody calls; the correlation key is the inspection id. */
    public static final String MESSAGE_REQUESTED = "quality.inspection-requested";

    /** Ends an inspection that nobody calls; the correlation key is the inspection id. */
    public static final String MESSAGE_CANCELLED = "quality.inspection-cancelled";

    public static final String JOB_PREPARE_INSPECTION = "quality.prepare-inspection";
    public static final String JOB_SKIP_INSPECTION = "quality.skip-inspection";
    public static final String JOB_DRAW_SAMPLE = "quality.draw-sample";
    public static final String JOB_HOLD_GOODS = "quality.hold-goods";
    public static final String JOB_RESUME_INSPECTION = "quality.resume-inspection";
    public static final String JOB_EVALUATE_INSPECTION = "quality.evaluate-inspection";
    public static final String JOB_RELEASE_GOODS = "quality.release-goods";
    public static final String JOB_QUARANTINE_GOODS = "quality.quarantine-goods";
    public static final String JOB_APPLY_DISPOSITION = "quality.apply-disposition";
    public static final String JOB_CLOSE_INSPECTION = "quality.close-inspection";

    public static final String DECISION_CHOOSE_SAMPLING = "choose-sampling";
    public static final String DECISION_DISPOSITION_LEVELS = "determine-disposition-levels";

    public static final String DISPOSE_OF_PART = "SubProcess_DisposeOfPart";
    public static final String OBTAIN_CERTIFICATE_TASK = "UserTask_ObtainCertificate";
    public static final String INSPECT_GOODS_TASK = "UserTask_InspectGoods";
    public static final String DECIDE_DISPOSITION_TASK = "UserTask_DecideDisposition";
    public static final String COUNTERSIGN_CONCESSION_TASK = "UserTask_CountersignConcession";
    public static final String REWORK_GOODS_TASK = "UserTask_ReworkGoods";

    public static final String OBTAIN_CERTIFICATE_FORM = "obtain-certificate";
    public static final String INSPECT_GOODS_FORM = "inspect-goods";
    public static final String DECIDE_DISPOSITION_FORM = "decide-disposition";
    public static final String COUNTERSIGN_CONCESSION_FORM = "countersign-concession";
    public static final String REWORK_GOODS_FORM = "rework-goods";

    /** Values of the variable {@code samplingDecision}. */
    public static final String SKIP = "skip";
    public static final String NORMAL = "normal";
    public static final String TIGHTENED = "tightened";

    private QualityInspectionProcess() {}
}
