package io.quayside.process.purchasing;

/** {@code purchasing/purchase-order.bpmn}: sends every revision of an order and follows it until it is closed. */
public final class PurchaseOrderProcess {

    public static final String PROCESS_ID = "purchase-order";

    /** Messages; the correlation key is the order id. */
    public static final String MESSAGE_CREATED = "purchasing.order-created";
    public static final String MESSAGE_REOPENED = "purchasing.order-reopened";
    public static final String MESSAGE_ACKNOWLEDGED = "purchasing.order-acknowledged";
    public static final String MESSAGE_REVISED = "purchasing.order-revised";
    public static final String MESSAGE_CLOSED = "purchasing.order-closed";
    public static final String MESSAGE_CANCELLED = "purchasing.order-cancelled";

    public static final String JOB_RENDER_ORDER_DOCUMENT = "purchasing.render-order-document";
    public static final String JOB_SEND_ORDER = "purchasing.send-order";
    public static final String JOB_SEND_ACKNOWLEDGEMENT_REMINDER = "purchasing.send-acknowledgement-reminder";
    public static final String JOB_CONFIRM_ORDER = "purchasing.confirm-order";
    public static final String JOB_CANCEL_ORDER = "purchasing.cancel-order";

    private PurchaseOrderProcess() {}
}
