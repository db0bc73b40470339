package io.quayside.process.receiving;

/** {@code receiving/expected-delivery.bpmn}: looks after the delivery of an order until the goods have come. */
public final class ExpectedDeliveryProcess {

    public static final String PROCESS_ID = "expected-delivery";
    public static final String DOCUMENT_TYPE = "expected-receipt";

    /** Messages; the correlation key is the id of the expected receipt. */
    public static final String MESSAGE_EXPECTED = "receiving.delivery-expected";
    public static final String MESSAGE_CHANGED = "receiving.delivery-changed";
    public static final String MESSAGE_ENDED = "receiving.delivery-ended";

    public static final String JOB_SCHEDULE_DELIVERY = "receiving.schedule-delivery";
    public static final String JOB_WARN_BUYER = "receiving.warn-buyer";

    public static final String CHASE_DELIVERY_TASK = "UserTask_ChaseDelivery";
    public static final String CHASE_DELIVERY_FORM = "chase-delivery";

    private ExpectedDeliveryProcess() {}
}
