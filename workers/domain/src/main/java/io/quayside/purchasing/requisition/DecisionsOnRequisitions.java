package io.quayside.purchasing.requisition;

import io.quayside.approval.Decision;
import io.quayside.approval.DecisionKind;
import io.quayside.approval.TaskDecided;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a decision means for the requisition that it is about, in the decision's own transaction. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class DecisionsOnRequisitions {

    private static final String APPROVED_QUANTITIES = "approvedQuantities";

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
                    .ifPresent(requisition -> follow(requisition, decision, decided.answer()));
        }
    }

    private void follow(Requisition requisition, Decision decision, Map<String, Object> answer) {
        if (decision.revision() != null && decision.revision() != requisition.revision()) {
            throw new Refusal.Conflict("requisition-changed", "%s was changed to revision %d in the meantime; decide on that one."
                    .formatted(requisition.number(), requisition.revision()));
        }
        if (decision.kind() == DecisionKind.REQUEST_CHANGES) {
            requisition.sendBack(clock.instant());
            notices.sentBack(requisition, decision.comment());
        } else if (decision.kind() == DecisionKind.APPROVE) {
            quantities(answer.get(APPROVED_QUANTITIES)).ifPresent(reduced -> requisition.reduce(reduced, clock.instant()));
        }
    }

    private static Optional<Map<Long, BigDecimal>> quantities(Object answer) {
        if (!(answer instanceof Map<?, ?> byLine) || byLine.isEmpty()) {
            return Optional.empty();
        }
        Map<Long, BigDecimal> quantities = new HashMap<>();
        try {
            byLine.forEach((line, value) -> quantities.put(Long.valueOf(line.toString()), new BigDecimal(value.toString())));
        } catch (RuntimeException unreadable) {
            throw new Refusal.Invalid(APPROVED_QUANTITIES, "give a number for the id of each line");
        }
        return Optional.of(quantities);
    }
}
