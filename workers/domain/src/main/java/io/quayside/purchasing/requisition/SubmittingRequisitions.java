package io.quayside.purchasing.requisition;

import io.quayside.history.UserTasks;
import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.PurchasingMessages;
import io.quayside.shared.Refusal;
import io.quayside.workflow.Outbox;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
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
    private final Outbox outbox;
    private final CompanyDays days;
    private final Clock clock;

    SubmittingRequisitions(Requisitions requisitions, RequisitionAccess access, RevisionLog revisions, RequisitionMessages messages,
                           UserTasks tasks, Outbox outbox, CompanyDays days, Clock clock) {
        this.requisitions = requisitions;
        this.access = access;
        this.revisions = revisions;
        this.messages = messages;
        this.tasks = tasks;
        this.outbox = outbox;
        this.days = days;
        this.clock = clock;
    }

    public Requisition submit(long id, CurrentUser user) {
        Requisition requisition = access.own(id, user);
        requireTimeToDeliver(requisition);
        if (requisition.status() == RequisitionStatus.CHANGES_REQUESTED) {
            resubmit(requisition, user.username());
        } else {
            requisition.submit(days.rates(requisition.companyCode()), clock.instant());
            messages.submitted(requisition);
        }
        revisions.record(requisition, user.username());
        return requisitions.saveAndFlush(requisition);
    }

    private void resubmit(Requisition requisition, String by) {
        long task = tasks.findOpen(requisition.companyCode(), requisition.number(), PurchasingMessages.CORRECT_REQUISITION_TASK)
                .orElseThrow(() -> new Refusal.Conflict("not-yet-sent-back",
                        requisition.number() + " is just being sent back to you. Try again in a moment."));
        requisition.resubmit(days.rates(requisition.companyCode()), clock.instant());
        outbox.completeTask(task, Map.of("correction", "resubmit"), requisition.companyCode(), requisition.number());
    }

    private void requireTimeToDeliver(Requisition requisition) {
        LocalDate today = days.today(requisition.companyCode());
        FieldErrors errors = new FieldErrors();
        requisition.lines().forEach(line -> errors.check(line.neededBy() == null || !line.neededBy().isBefore(today),
                "lines[%d].neededBy".formatted(line.lineNumber() - 1), "lies in the past"));
        errors.throwIfAny();
    }
}
