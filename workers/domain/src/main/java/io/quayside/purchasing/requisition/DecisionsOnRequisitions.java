package io.quayside.purchasing.requisition;

import io.quayside.approval.Completions;
import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Set;
import org.joda.money.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a decision means for the requisition that it is about, in the decision's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnRequisitions {

    /** Tasks about what a revision says; a correction makes the next one, and whom to order from is checked once more anyway. */
    private static final Set<String> JUDGED = Set.of(Completions.APPROVE_TASK, Completions.ANSWER_TASK);

    private final Requisitions requisitions;
    private final RequesterNotices notices;
    private final Clock clock;

    DecisionsOnRequisitions(Requisitions requisitions, RequesterNotices notices, Clock clock) {
        this.requisitions = requisitions;
        this.notices = notices;
        this.clock = clock;
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (RequisitionDeeds.DOCUMENT_TYPE.equals(decision.documentType())) {
            requisitions.findById(Long.valueOf(decision.documentId()))
                    .ifPresent(requisition -> follow(requisition, decided));
        }
    }

    private void follow(Requisition requisition, TaskDecided decided) {
        Decision decision = decided.decision();
        if (JUDGED.contains(decision.elementId()) && decision.revision() != null && decision.revision() != requisition.revision()) {
            throw new Refusal.Conflict("requisition-changed", "%s was changed to revision %d in the meantime; decide on that one."
                    .formatted(requisition.number(), requisition.revision()));
        }
        if (decision.kind() == DecisionKind.REQUEST_CHANGES) {
            requisition.sendBack(clock.instant());
            notices.sentBack(requisition, decision.comment());
        } else if (decision.kind() == DecisionKind.APPROVE) {
            reduce(requisition, decided);
        }
    }

    /** The diagram has the levels determined anew, since the lower amount may need fewer of them. */
    private void reduce(Requisition requisition, TaskDecided decided) {
        Reduction reduction = Reduction.in(decided.answer());
        if (reduction.isEmpty()) {
            return;
        }
        Money before = requisition.companyTotal();
        requisition.reduce(reduction, clock.instant());
        if (requisition.companyTotal().isLessThan(before)) {
            decided.tell(TaskDecided.REDUCED, true);
            decided.tell("amountBefore", before.toString());
            decided.tell("amountAfter", requisition.companyTotal().toString());
            notices.reduced(requisition, before, decided.decision().comment());
        }
    }
}
