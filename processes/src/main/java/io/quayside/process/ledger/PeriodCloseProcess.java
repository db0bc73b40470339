package io.quayside.process.ledger;

/** {@code ledger/period-close.bpmn}: closes a month of the books once nothing is open in it, or what is open is waived. */
public final class PeriodCloseProcess {

    public static final String PROCESS_ID = "period-close";
    public static final String DOCUMENT_TYPE = "accounting-period";

    /** Message; the correlation key is the period id. */
    public static final String MESSAGE_CLOSE_REQUESTED = "ledger.period-close-requested";

    public static final String JOB_CHECK_PERIOD = "ledger.check-period";
    public static final String JOB_CLOSE_PERIOD = "ledger.close-period";

    public static final String REVIEW_PERIOD_FORM = "review-period";
    public static final String REVIEW_PERIOD_TASK = "UserTask_ReviewPeriod";

    /** Values of the variable {@code closingDecision}. */
    public static final String CHECK_AGAIN = "check-again";
    public static final String WAIVE = "waive";
    public static final String ABANDON = "abandon";

    private PeriodCloseProcess() {}
}
