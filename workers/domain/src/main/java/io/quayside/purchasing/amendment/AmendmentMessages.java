package io.quayside.purchasing.amendment;

import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the amendment process is told. */
@Component
class AmendmentMessages {

    private final Outbox outbox;

    AmendmentMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void proposed(OrderAmendment amendment, PurchaseOrder order) {
        publish(PurchasingMessages.AMENDMENT_PROPOSED, amendment, Map.of(
                "amendmentId", String.valueOf(amendment.id()),
                "orderId", String.valueOf(order.id()),
                "businessKey", order.number(),
                "companyCode", order.companyCode(),
                "title", "Change of %s from %s".formatted(order.number(), order.origin().vendorName()),
                "requester", amendment.proposedBy(),
                "amountMinor", amendment.newCompanyTotal().getAmountMinorLong(),
                "currency", amendment.newCompanyTotal().getCurrencyUnit().getCode(),
                "revision", amendment.revision(),
                "counterparty", order.origin().vendorName()));
    }

    void cancelled(OrderAmendment amendment, String reason, String by) {
        publish(PurchasingMessages.AMENDMENT_CANCELLED, amendment, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private void publish(String message, OrderAmendment amendment, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(amendment.id()), variables);
    }
}
