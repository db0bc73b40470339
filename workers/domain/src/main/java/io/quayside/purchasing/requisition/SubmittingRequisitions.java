package io.quayside.purchasing.requisition;

import io.quayside.approval.DecideTask;
import io.quayside.approval.DecidingTasks;
import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing a requisition to its approvers, for the first time or again after it was sent back. */
@Service
@Transactional
public class SubmittingRequisitions {

    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final RevisionLog revisions;
    private final RequisitionMessages messages;
    private final UserTasks tasks;
    private final DecidingTasks deciding;
    private final RequiredCostCentres costCentres;
    private final CompanyDays days;
    private final Clock clock;

    SubmittingRequisitions(Requisitions requisitions, RequisitionAccess access, RevisionLog revisions, RequisitionMessages messages,
                           UserTasks tasks, DecidingTasks deciding, RequiredCostCentres costCentres, CompanyDays days, Clock clock) {
        this.requisitions = requisitions;
        this.access = access;
        this.revisions = revisions;
        this.messages = messages;
        this.tasks = tasks;
        this.deciding = deciding;
        this.costCentres = costCentres;
        this.days = days;
        this.clock = clock;
    }

    public Requisition submit(long id, CurrentUser user) {
        return submit(id, user, null);
    }

    /** @param ip from where, for the record */
    public Requisition submit(long id, CurrentUser user, @Nullable String ip) {
        Requisition requisition = access.own(id, user);
        requisition.requireTimeToDeliver(days.today(requisition.companyCode()));
        costCentres.check(requisition);
        if (requisition.status() == RequisitionStatus.CHANGES_REQUESTED) {
            resubmit(requisition, user, ip);
            return requisition;
        }
        requisition.submit(days.rates(requisition.companyCode()), clock.instant());
        messages.submitted(requisition);
        revisions.record(requisition, user.username());
        return requisitions.saveAndFlush(requisition);
    }

    /** Answers the correction task, so that it is in the history who did; {@link CorrectedRequisitions} does the rest. */
    private void resubmit(Requisition requisition, CurrentUser user, @Nullable String ip) {
        long task = tasks.findOpen(requisition.companyCode(), requisition.number(), PurchasingMessages.CORRECT_REQUISITION_TASK)
                .orElseThrow(() -> new Refusal.Conflict("not-yet-sent-back",
                        requisition.number() + " is just being sent back to you. Try again in a moment."));
        deciding.decide(new DecideTask(task, user, ip, Map.of(CorrectedRequisitions.CORRECTION, CorrectedRequisitions.RESUBMIT)));
    }
}
