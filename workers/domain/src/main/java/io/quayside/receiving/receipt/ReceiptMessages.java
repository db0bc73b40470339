package io.quayside.receiving.receipt;

import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.receiving.receipt.SettingLinesAside.OpenLine;
import io.quayside.workflow.Outbox;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the process of a goods receipt is told. */
@Component
class ReceiptMessages {

    private final Outbox outbox;

    ReceiptMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void opened(GoodsReceipt receipt, PurchaseOrder order, String by) {
        publish(ReceivingMessages.RECEIPT_OPENED, receipt, about(receipt, order, by));
    }

    /** The receipt begins with the decision on its lines. */
    void setAside(GoodsReceipt aside, PurchaseOrder order, List<OpenLine> lines) {
        Map<String, Object> variables = new HashMap<>(about(aside, order, aside.milestones().openedBy()));
        variables.put("lineDecisions", lines.stream().map(line -> Map.of("lineId", String.valueOf(line.lineId()), "description", line.description(),
                "arrived", line.arrived(), "outcome", "approve")).toList());
        publish(ReceivingMessages.LINES_SET_ASIDE, aside, variables);
    }

    private static Map<String, Object> about(GoodsReceipt receipt, PurchaseOrder order, String by) {
        return Map.ofEntries(
                Map.entry("receiptId", String.valueOf(receipt.id())),
                Map.entry("orderId", String.valueOf(order.id())),
                Map.entry("vendorId", String.valueOf(receipt.vendorId())),
                Map.entry("documentType", ReceiptAccess.DOCUMENT_TYPE),
                Map.entry("documentId", String.valueOf(receipt.id())),
                Map.entry("businessKey", receipt.number()),
                Map.entry("companyCode", receipt.companyCode()),
                Map.entry("title", "%s from %s for %s".formatted(receipt.number(), receipt.vendorName(), receipt.orderNumber())),
                Map.entry("requester", by),
                Map.entry("counterparty", receipt.vendorName()),
                Map.entry("amountMinor", order.companyTotal().getAmountMinorLong()),
                Map.entry("currency", order.companyTotal().getCurrencyUnit().getCode()));
    }

    void countFinished(GoodsReceipt receipt, String by) {
        publish(ReceivingMessages.COUNT_FINISHED, receipt, Map.of("countedBy", by));
    }

    void cancelled(GoodsReceipt receipt, String reason, String by) {
        publish(ReceivingMessages.RECEIPT_CANCELLED, receipt, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private void publish(String message, GoodsReceipt receipt, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(receipt.id()), variables);
    }
}
