package io.quayside.process.ledger;

/** {@code ledger/journal-voucher.bpmn}: an entry by hand, or the reversal of one, which others approve. */
public final class JournalVoucherProcess {

    public static final String PROCESS_ID = "journal-voucher";
    public static final String DOCUMENT_TYPE = "journal-voucher";

    /** Message; the correlation key is the voucher id. */
    public static final String MESSAGE_SUBMITTED = "ledger.voucher-submitted";

    /** Message; the correlation key is the variable {@code submission}, which tells one submission of a voucher from the next. */
    public static final String MESSAGE_WITHDRAWN = "ledger.voucher-withdrawn";

    public static final String JOB_POST_VOUCHER = "ledger.post-voucher";
    public static final String JOB_RETURN_VOUCHER = "ledger.return-voucher";

    public static final String DECISION_VOUCHER_LEVELS = "determine-voucher-levels";

    public static final String APPROVAL_CHAIN = "CallActivity_ApprovalChain";

    private JournalVoucherProcess() {}
}
