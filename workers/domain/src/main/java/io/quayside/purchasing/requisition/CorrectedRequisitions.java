package io.quayside.purchasing.requisition;

import io.quayside.approval.Decision;
import io.quayside.approval.TaskDecided;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.PurchasingMessages;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The requester has answered the correction task: a new revision, in the transaction of the answer. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CorrectedRequisitions {

    static final String CORRECTION = "correction";
    static final String RESUBMIT = "resubmit";

    private final Requisitions requisitions;
    private final RevisionLog revisions;
    private final RequiredCostCentres costCentres;
    private final CompanyDays days;
    private final Clock clock;

    CorrectedRequisitions(Requisitions requisitions, RevisionLog revisions, RequiredCostCentres costCentres, CompanyDays days, Clock clock) {
        this.requisitions = requisitions;
        this.revisions = revisions;
        this.costCentres = costCentres;
        this.days = days;
        this.clock = clock;
    }

    @EventListener
    void follow(TaskDecided decided) {
        Decision decision = decided.decision();
        if (PurchasingMessages.CORRECT_REQUISITION_TASK.equals(decision.elementId()) && RESUBMIT.equals(decided.answer().get(CORRECTION))) {
            requisitions.findByCompanyCodeAndNumber(decision.companyCode(), decision.businessKey())
                    .ifPresent(requisition -> resubmit(requisition, decision.decidedBy()));
        }
    }

    private void resubmit(Requisition requisition, String by) {
        requisition.requireTimeToDeliver(days.today(requisition.companyCode()));
        costCentres.check(requisition);
        requisition.resubmit(days.rates(requisition.companyCode()), clock.instant());
        revisions.record(requisition, by);
        requisitions.saveAndFlush(requisition);
    }
}
