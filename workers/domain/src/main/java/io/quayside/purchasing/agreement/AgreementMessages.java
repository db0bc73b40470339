package io.quayside.purchasing.agreement;

import io.quayside.purchasing.PurchasingMessages;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the agreement process is told. */
@Component
class AgreementMessages {

    private final Outbox outbox;

    AgreementMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Whoever hands it over has asked for it, whoever has written it. */
    void submitted(PurchaseAgreement agreement, String by) {
        publish(PurchasingMessages.AGREEMENT_SUBMITTED, agreement.id(), Map.of(
                "agreementId", String.valueOf(agreement.id()),
                "businessKey", agreement.number(),
                "companyCode", agreement.companyCode(),
                "title", "%s with %s".formatted(agreement.title(), agreement.vendorName()),
                "requester", by,
                "amountMinor", agreement.companyTotal().getAmountMinorLong(),
                "currency", agreement.companyTotal().getCurrencyUnit().getCode(),
                "counterparty", agreement.vendorName()));
    }

    void nearlyExhausted(long agreementId) {
        publish(PurchasingMessages.AGREEMENT_NEARLY_EXHAUSTED, agreementId, Map.of());
    }

    void closed(PurchaseAgreement agreement, String reason, String by) {
        publish(PurchasingMessages.AGREEMENT_CLOSED, agreement.id(), Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private void publish(String message, long agreementId, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(agreementId), variables);
    }
}
