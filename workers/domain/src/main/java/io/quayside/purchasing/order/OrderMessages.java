package io.quayside.purchasing.order;

import io.quayside.purchasing.PurchasingMessages;
import io.quayside.workflow.Outbox;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the order process is told. */
@Component
public class OrderMessages {

    private final Outbox outbox;

    OrderMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void created(PurchaseOrder order) {
        publish(PurchasingMessages.ORDER_CREATED, order, about(order));
    }

    /** Its case has ended with the order, or is about to: only then another one starts. */
    void reopened(PurchaseOrder order) {
        Map<String, Object> variables = about(order);
        variables.put("reopened", true);
        variables.put("revisionAcknowledged", order.isAcknowledged());
        variables.put("acknowledgementDueAt", String.valueOf(order.milestones().acknowledgementDueAt()));
        publish(PurchasingMessages.ORDER_REOPENED, order, variables);
    }

    void acknowledged(PurchaseOrder order) {
        publish(PurchasingMessages.ORDER_ACKNOWLEDGED, order, Map.of());
    }

    public void revised(PurchaseOrder order) {
        publish(PurchasingMessages.ORDER_REVISED, order, Map.of());
    }

    void closed(PurchaseOrder order) {
        publish(PurchasingMessages.ORDER_CLOSED, order, Map.of());
    }

    void cancelled(PurchaseOrder order, String reason, String by) {
        publish(PurchasingMessages.ORDER_CANCELLED, order, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private static Map<String, Object> about(PurchaseOrder order) {
        return new HashMap<>(Map.of(
                "orderId", String.valueOf(order.id()),
                "businessKey", order.number(),
                "companyCode", order.companyCode(),
                "title", "%s from %s".formatted(order.number(), order.origin().vendorName()),
                "requester", order.origin().buyer(),
                "amountMinor", order.companyTotal().getAmountMinorLong(),
                "currency", order.companyTotal().getCurrencyUnit().getCode(),
                "vendorId", String.valueOf(order.origin().vendorId()),
                "counterparty", order.origin().vendorName()));
    }

    private void publish(String message, PurchaseOrder order, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(order.id()), variables);
    }
}
