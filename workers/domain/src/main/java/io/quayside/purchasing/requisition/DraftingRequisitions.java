package io.quayside.purchasing.requisition;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.requisition.CompletingRequisitions.Completed;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing a requisition: as a draft, again after it was sent back, and while it is being approved. */
@Service
@Transactional
public class DraftingRequisitions {

    private final Requisitions requisitions;
    private final RequisitionAccess access;
    private final CompletingRequisitions completing;
    private final RevisionLog revisions;
    private final RequisitionMessages messages;
    private final RequisitionNumbers numbers;
    private final RequiredCostCentres costCentres;
    private final CompanyDays days;
    private final Clock clock;

    DraftingRequisitions(Requisitions requisitions, RequisitionAccess access, CompletingRequisitions completing, RevisionLog revisions,
                         RequisitionMessages messages, RequisitionNumbers numbers, RequiredCostCentres costCentres, CompanyDays days, Clock clock) {
        this.requisitions = requisitions;
        this.access = access;
        this.completing = completing;
        this.revisions = revisions;
        this.messages = messages;
        this.numbers = numbers;
        this.costCentres = costCentres;
        this.days = days;
        this.clock = clock;
    }

    public Requisition create(RequisitionInput input, CurrentUser user) {
        if (!user.sees(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "is not one of your companies");
        }
        return draft(input.companyCode(), user, completing.complete(input));
    }

    public Requisition change(long id, RequisitionInput input, CurrentUser user) {
        Requisition requisition = access.own(id, user);
        if (input.version() != null) {
            requisition.requireVersion(input.version());
        }
        if (!requisition.companyCode().equals(input.companyCode())) {
            throw new Refusal.Invalid("companyCode", "cannot be changed");
        }
        Completed completed = completing.complete(input);
        if (requisition.isBeingApproved()) {
            changeInApproval(requisition, completed, user);
        } else {
            requisition.change(completed.header(), completed.lines(), days.rates(requisition.companyCode()), clock.instant());
        }
        return requisitions.saveAndFlush(requisition);
    }

    /** A new draft of the same wish, at the prices and vendors of the original. */
    public Requisition copy(long id, CurrentUser user) {
        Requisition original = access.visible(id, user);
        List<LineDraft> lines = original.lines().stream().map(LineDraft::copyOf).toList();
        return draft(original.companyCode(), user, new Completed(original.header().again(), lines));
    }

    private Requisition draft(String companyCode, CurrentUser user, Completed completed) {
        return requisitions.saveAndFlush(Requisition.draft(companyCode, numbers.next(companyCode), new Requisition.Person(user.username(), user.name()),
                completed.header(), completed.lines(), days.rates(companyCode), clock.instant()));
    }

    private void changeInApproval(Requisition requisition, Completed completed, CurrentUser user) {
        requisition.changeInApproval(completed.header(), completed.lines(), days.rates(requisition.companyCode()), clock.instant());
        costCentres.check(requisition);
        revisions.record(requisition, user.username());
        messages.changed(requisition);
    }
}
