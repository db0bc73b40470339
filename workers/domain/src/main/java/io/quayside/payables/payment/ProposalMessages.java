package io.quayside.payables.payment;

import io.quayside.payables.PayablesMessages;
import io.quayside.workflow.Outbox;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the payment process is told. */
@Component
class ProposalMessages {

    private final Outbox outbox;

    ProposalMessages(Outbox outbox) {
        this.outbox = outbox;
    }

    void proposed(PaymentProposal proposal) {
        publish(PayablesMessages.PAYMENT_PROPOSED, proposal, Map.of(
                "proposalId", String.valueOf(proposal.id()),
                "documentType", ProposalDeeds.DOCUMENT_TYPE,
                "documentId", String.valueOf(proposal.id()),
                "businessKey", proposal.number(),
                "companyCode", proposal.companyCode(),
                "title", "Payments of %s".formatted(proposal.payOn()),
                "requester", proposal.proposedBy(),
                "amountMinor", proposal.companyTotal().getAmountMinorLong(),
                "currency", proposal.companyTotal().getCurrencyUnit().getCode()));
    }

    void withdrawn(PaymentProposal proposal, String reason, String by) {
        publish(PayablesMessages.PAYMENT_WITHDRAWN, proposal, Map.of("cancellationReason", reason, "cancelledBy", by));
    }

    private void publish(String message, PaymentProposal proposal, Map<String, Object> variables) {
        outbox.publish(message, String.valueOf(proposal.id()), variables);
    }
}
