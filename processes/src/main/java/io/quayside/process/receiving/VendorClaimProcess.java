package io.quayside.process.receiving;

/** {@code receiving/vendor-claim.bpmn}: follows a claim on a vendor until it is settled. */
public final class VendorClaimProcess {

    public static final String PROCESS_ID = "vendor-claim";
    public static final String DOCUMENT_TYPE = "vendor-claim";

    /** Messages; the correlation key is the claim id. */
    public static final String MESSAGE_OPENED = "receiving.claim-opened";

    public static final String MESSAGE_CANCELLED = "receiving.claim-cancelled";

    public static final String JOB_SEND_CLAIM = "receiving.send-claim";
    public static final String JOB_REOPEN_CLAIM = "receiving.reopen-claim";
    public static final String JOB_ASSESS_CLAIM = "payables.assess-claim";
    public static final String JOB_WRITE_OFF_CLAIM = "payables.write-off-claim";

    public static final String DECISION_CLAIM_LEVELS = "determine-claim-levels";

    public static final String RESOLVE_CLAIM_TASK = "UserTask_ResolveClaim";
    public static final String RESOLVE_CLAIM_FORM = "resolve-claim";

    private VendorClaimProcess() {}
}
