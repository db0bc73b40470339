package io.quayside.purchasing.requisition;

import io.quayside.approval.ApprovalTrail;
import io.quayside.purchasing.CompanyDays;
import io.quayside.purchasing.evidence.Evidence;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The start of every round of approval: takes the requisition as it is now, and says what the approval matrix needs to know. Also of one that
 * was approved, where a buyer has chosen a vendor or the rates have moved since.
 */
@Service
@Transactional
public class CheckingRequisitions {

    private final ProcessedRequisitions processed;
    private final RequisitionEvidence evidence;
    private final ApprovalTrail trail;
    private final RevisionLog revisions;
    private final CompanyDays days;
    private final Clock clock;

    CheckingRequisitions(ProcessedRequisitions processed, RequisitionEvidence evidence, ApprovalTrail trail, RevisionLog revisions, CompanyDays days, Clock clock) {
        this.processed = processed;
        this.evidence = evidence;
        this.trail = trail;
        this.revisions = revisions;
        this.days = days;
        this.clock = clock;
    }

    /** @param approvedLevels that have approved this revision so far */
    public record Checked(Requisition requisition, Evidence.Facts facts, List<Integer> approvedLevels) {}

    public Checked check(long requisitionId) {
        Requisition requisition = processed.get(requisitionId);
        if (requisition.status() == RequisitionStatus.CHANGES_REQUESTED) {
            resubmit(requisition);
        } else if (requisition.status() == RequisitionStatus.APPROVED) {
            requisition.reconsider(days.rates(requisition.companyCode()), clock.instant());
        }
        requisition.enterApproval(clock.instant());
        return new Checked(requisition, evidence.of(requisition).facts(),
                trail.approvedLevels(RequisitionDeeds.DOCUMENT_TYPE, String.valueOf(requisitionId), requisition.revision()));
    }

    /** The requester answered the correction task with "submit again" instead of submitting the requisition itself. */
    private void resubmit(Requisition requisition) {
        requisition.resubmit(days.rates(requisition.companyCode()), clock.instant());
        revisions.record(requisition, requisition.requester().username());
    }
}
