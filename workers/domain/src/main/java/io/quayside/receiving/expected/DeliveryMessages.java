package io.quayside.receiving.expected;

import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the process that watches a delivery is told. */
@Component
class DeliveryMessages {

    private final Outbox outbox;

    DeliveryMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void expected(ExpectedReceipt expected, PurchaseOrder order) {
        publish(ReceivingMessages.DELIVERY_EXPECTED, expected, Map.ofEntries(
                Map.entry("expectedReceiptId", String.valueOf(expected.id())),
                Map.entry("documentType", ExpectedReceipt.DOCUMENT_TYPE),
                Map.entry("documentId", String.valueOf(expected.id())),
                Map.entry("orderId", String.valueOf(order.id())),
                Map.entry("vendorId", String.valueOf(expected.vendorId())),
                Map.entry("businessKey", order.number()),
                Map.entry("companyCode", order.companyCode()),
                Map.entry("title", "Delivery of %s from %s".formatted(order.number(), expected.vendorName())),
                Map.entry("requester", expected.buyer()),
                Map.entry("counterparty", expected.vendorName()),
                Map.entry("amountMinor", order.companyTotal().getAmountMinorLong()),
                Map.entry("currency", order.companyTotal().getCurrencyUnit().getCode())));
    }

    void changed(ExpectedReceipt expected) {
        publish(ReceivingMessages.DELIVERY_CHANGED, expected, Map.of());
    }

    void ended(ExpectedReceipt expected) {
        publish(ReceivingMessages.DELIVERY_ENDED, expected, Map.of());
    }

    private void publish(String message, ExpectedReceipt expected, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(expected.id()), variables);
    }
}
