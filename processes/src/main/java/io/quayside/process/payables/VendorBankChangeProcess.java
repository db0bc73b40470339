package io.quayside.process.payables;

/** {@code payables/vendor-bank-change.bpmn}: a new bank account of a vendor counts once a second person has confirmed it. */
public final class VendorBankChangeProcess {

    public static final String PROCESS_ID = "vendor-bank-change";
    public static final String DOCUMENT_TYPE = "vendor-bank-account";

    /** Messages; the correlation key is the account id. */
    public static final String MESSAGE_CHANGED = "payables.bank-account-changed";
    public static final String MESSAGE_WITHDRAWN = "payables.bank-account-withdrawn";

    public static final String JOB_ACTIVATE_BANK_ACCOUNT = "payables.activate-bank-account";
    public static final String JOB_DISCARD_BANK_ACCOUNT = "payables.discard-bank-account";

    public static final String CONFIRM_BANK_ACCOUNT_TASK = "UserTask_ConfirmBankAccount";
    public static final String CONFIRM_BANK_ACCOUNT_FORM = "confirm-bank-account";

    private VendorBankChangeProcess() {}
}
