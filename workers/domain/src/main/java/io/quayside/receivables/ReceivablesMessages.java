package io.quayside.receivables;

/** Names of the messages to the processes and of their tasks. Equal to those of the process contract, which a test of the workers holds together. */
public final class ReceivablesMessages {

    public static final String CREDIT_REQUESTED = "receivables.credit-requested";
    public static final String CREDIT_WITHDRAWN = "receivables.credit-withdrawn";
    public static final String DUNNING_STARTED = "receivables.dunning-started";
    public static final String DUNNING_SETTLED = "receivables.dunning-settled";

    public static final String DECIDE_OVERDUE_TASK = "UserTask_DecideOverdue";

    private ReceivablesMessages() {
    }
}
