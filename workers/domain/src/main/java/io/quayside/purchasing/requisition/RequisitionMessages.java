package io.quayside.purchasing.requisition;

import io.quayside.purchasing.PurchasingMessages;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the approval process is told of a requisition. */
@Component
class RequisitionMessages {

    private final Outbox outbox;

    RequisitionMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void submitted(Requisition requisition) {
        publish(PurchasingMessages.REQUISITION_SUBMITTED, requisition, Map.of(
                "requisitionId", String.valueOf(requisition.id()),
                "businessKey", requisition.number(),
                "companyCode", requisition.companyCode(),
                "title", requisition.title(),
                "requester", requisition.requester().username(),
                "amountMinor", requisition.companyTotal().getAmountMinorLong(),
                "currency", requisition.companyTotal().getCurrencyUnit().getCode(),
                "revision", requisition.revision()));
    }

    /** Meant for the round that decides on the revision before; a later round has taken the change already. */
    void changed(Requisition requisition) {
        outbox.publish(PurchasingMessages.REQUISITION_CHANGED, "%d:%d".formatted(requisition.id(), requisition.revision() - 1),
                Map.of("revision", requisition.revision()));
    }

    void cancelled(Requisition requisition, String reason, String by) {
        publish(PurchasingMessages.REQUISITION_CANCELLED, requisition, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private void publish(String message, Requisition requisition, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(requisition.id()), variables);
    }
}
