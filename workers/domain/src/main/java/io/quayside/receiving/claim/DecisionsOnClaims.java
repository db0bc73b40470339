package io.quayside.receiving.claim;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.receiving.ReceivingMessages;
import io.quayside.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** How a claim ended, when the task to settle it is completed. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnClaims {

    private static final String RESOLUTION = "resolution";

    private final ClaimingFromVendors claiming;

    DecisionsOnClaims(ClaimingFromVendors claiming) {
        this.claiming = claiming;
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (VendorClaim.DOCUMENT_TYPE.equals(decision.documentType()) && decision.elementId().equals(ReceivingMessages.RESOLVE_CLAIM_TASK)) {
            claiming.resolve(Long.parseLong(decision.documentId()), resolution(decided.answer().get(RESOLUTION)), decision.comment(), decision.decidedBy());
        }
    }

    private static ClaimResolution resolution(Object answer) {
        try {
            return ClaimResolution.of(String.valueOf(answer));
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Invalid(RESOLUTION, "choose how the claim ended");
        }
    }
}
