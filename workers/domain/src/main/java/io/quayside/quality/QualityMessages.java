package io.quayside.quality;

/** Names that the quality processes use. Equal to those of the process contract, which a test of the workers holds together. */
public final class QualityMessages {

    public static final String INSPECTION_REQUESTED = "quality.inspection-requested";
    public static final String INSPECTION_CANCELLED = "quality.inspection-cancelled";
    public static final String NONCONFORMANCE_OPENED = "quality.nonconformance-opened";
    public static final String NONCONFORMANCE_CANCELLED = "quality.nonconformance-cancelled";

    public static final String INSPECTION = "inspection";
    public static final String DISPOSITION = "disposition";
    public static final String NONCONFORMANCE = "nonconformance";

    public static final String OBTAIN_CERTIFICATE_TASK = "UserTask_ObtainCertificate";
    public static final String INSPECT_GOODS_TASK = "UserTask_InspectGoods";
    public static final String DECIDE_DISPOSITION_TASK = "UserTask_DecideDisposition";
    public static final String COUNTERSIGN_TASK = "UserTask_CountersignConcession";
    public static final String ANALYSE_TASK = "UserTask_AnalyseNonconformance";
    public static final String TAKE_ACTION_TASK = "UserTask_TakeCorrectiveAction";
    public static final String VERIFY_TASK = "UserTask_VerifyEffectiveness";

    private QualityMessages() {
    }
}
