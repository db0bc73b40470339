package io.quayside.process.ledger;

/** {@code ledger/stock-revaluation.bpmn}: a new cost of what is in stock, which others approve. */
public final class StockRevaluationProcess {

    public static final String PROCESS_ID = "stock-revaluation";
    public static final String DOCUMENT_TYPE = "stock-revaluation";

    /** Message; the correlation key is the id of the revaluation. */
    public static final String MESSAGE_REQUESTED = "ledger.revaluation-requested";

    public static final String JOB_POST_REVALUATION = "ledger.post-revaluation";
    public static final String JOB_REJECT_REVALUATION = "ledger.reject-revaluation";

    public static final String DECISION_REVALUATION_LEVELS = "determine-revaluation-levels";

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";

    private StockRevaluationProcess() {}
}
