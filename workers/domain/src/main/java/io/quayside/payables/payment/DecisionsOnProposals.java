package io.quayside.payables.payment;

import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.payables.PayablesMessages;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows what approvers and proposers answer, in the transaction of their decision. */
@Component
class DecisionsOnProposals {

    private final PaymentProposals proposals;

    DecisionsOnProposals(PaymentProposals proposals) {
        this.proposals = proposals;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void decided(TaskDecided decided) {
        if (ProposalDeeds.DOCUMENT_TYPE.equals(decided.decision().documentType())) {
            PaymentProposal proposal = proposals.lock(Long.parseLong(decided.decision().documentId())).orElseThrow();
            boolean corrected = decided.decision().elementId().equals(PayablesMessages.CORRECT_PROPOSAL_TASK);
            if (corrected && "resubmit".equals(decided.answer().get("correction"))) {
                proposal.submit();
            } else if (decided.decision().kind() == DecisionKind.REQUEST_CHANGES) {
                proposal.sendBack();
            }
        }
    }
}
