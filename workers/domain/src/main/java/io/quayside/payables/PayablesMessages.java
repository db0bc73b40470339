package io.quayside.payables;

/** Names of the messages to the processes and of their tasks. Equal to those of the process contract, which a test of the workers holds together. */
public final class PayablesMessages {

    public static final String INVOICE_REGISTERED = "payables.invoice-registered";
    public static final String MATCH_CHANGED = "payables.match-changed";
    public static final String INVOICE_CANCELLED = "payables.invoice-cancelled";
    public static final String PAYMENT_PROPOSED = "payables.payment-proposed";
    public static final String PAYMENT_WITHDRAWN = "payables.payment-withdrawn";
    public static final String BANK_ACCOUNT_CHANGED = "payables.bank-account-changed";
    public static final String BANK_ACCOUNT_WITHDRAWN = "payables.bank-account-withdrawn";
    public static final String RECEIPT_UNBILLED = "payables.receipt-unbilled";
    public static final String RECEIPT_BILLED = "payables.receipt-billed";

    public static final String RESOLVE_EXCEPTION_TASK = "UserTask_ResolveException";
    public static final String CHASE_GOODS_TASK = "UserTask_ChaseGoods";
    public static final String REVIEW_RECEIPT_TASK = "UserTask_ReviewReceipt";
    public static final String CORRECT_INVOICE_TASK = "UserTask_CorrectInvoice";
    public static final String CONFIRM_BANK_ACCOUNT_TASK = "UserTask_ConfirmBankAccount";
    public static final String CORRECT_PROPOSAL_TASK = "UserTask_CorrectProposal";

    private PayablesMessages() {
    }
}
