package io.quayside.purchasing.amendment;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.shared.Refusal;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a decision, or the answer to the correction task, means for the amendment that it is about, in its own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnAmendments {

    private static final String CORRECTION = "correction";
    private static final String RESUBMIT = "resubmit";

    private final OrderAmendments amendments;
    private final OrderAccess orders;
    private final ProposerNotices notices;

    DecisionsOnAmendments(OrderAmendments amendments, OrderAccess orders, ProposerNotices notices) {
        this.amendments = amendments;
        this.orders = orders;
        this.notices = notices;
    }

    @EventListener
    void follow(TaskDecided decided) {
        if (AmendmentDeeds.DOCUMENT_TYPE.equals(decided.decision().documentType())) {
            amendments.findById(Long.valueOf(decided.decision().documentId())).ifPresent(amendment -> follow(amendment, decided));
        }
    }

    private void follow(OrderAmendment amendment, TaskDecided decided) {
        Decision decision = decided.decision();
        if (decision.revision() != null && decision.revision() != amendment.revision()) {
            throw new Refusal.Conflict("amendment-changed", "The amendment was changed in the meantime; decide on the new one.");
        }
        if (decision.kind() == DecisionKind.REQUEST_CHANGES) {
            amendment.sendBack();
            notices.sentBack(amendment, orders.get(amendment.orderId()), decision.comment());
        } else if (PurchasingMessages.CORRECT_AMENDMENT_TASK.equals(decision.elementId()) && RESUBMIT.equals(decided.answer().get(CORRECTION))) {
            amendment.proposeAgain();
        }
    }
}
