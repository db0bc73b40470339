package io.quayside.web.purchasing;

import io.quayside.approval.ApprovalTrail;
import io.quayside.identity.CurrentUser;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.purchasing.requisition.FindingRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionEvidence;
import io.quayside.purchasing.requisition.RevisionDiff;
import io.quayside.purchasing.requisition.RevisionLog;
import io.quayside.web.support.AnyRole;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The evidence on a requisition and what became of it from revision to revision. */
@RestController
@RequestMapping("/api/requisitions/{id}")
class RequisitionContextController {

    private final FindingRequisitions finding;
    private final RequisitionEvidence evidence;
    private final ApprovalTrail trail;
    private final RequisitionQuotes quotes;
    private final CaseLookup cases;

    RequisitionContextController(FindingRequisitions finding, RequisitionEvidence evidence, ApprovalTrail trail, RequisitionQuotes quotes,
                                 CaseLookup cases) {
        this.finding = finding;
        this.evidence = evidence;
        this.trail = trail;
        this.quotes = quotes;
        this.cases = cases;
    }

    @GetMapping("/context")
    @AnyRole
    ContextResponse context(@PathVariable long id, CurrentUser user) {
        Requisition requisition = finding.get(id, user);
        CaseLookup.CaseKey key = new CaseLookup.CaseKey(requisition.companyCode(), requisition.number());
        List<CaseLookup.Level> levels = Optional.ofNullable(cases.instances(PurchaseApprovalProcess.PROCESS_ID, List.of(key)).get(key))
                .map(cases::approvalLevels).orElse(List.of());
        return ContextResponse.of(evidence.of(requisition), trail.of(PurchaseApprovalProcess.DOCUMENT_TYPE, String.valueOf(id)), levels,
                quotes.of(id));
    }

    record RevisionResponse(int revision, String recordedBy, Instant recordedAt, List<RevisionDiff.Change> changes) {

        static RevisionResponse of(RevisionLog.Entry entry) {
            return new RevisionResponse(entry.revision().revision(), entry.revision().recordedBy(), entry.revision().recordedAt(), entry.changes());
        }
    }

    /** What the requester has changed since the last revision. */
    @GetMapping("/pending-changes")
    @AnyRole
    List<RevisionDiff.Change> pendingChanges(@PathVariable long id, CurrentUser user) {
        return finding.pendingChanges(id, user);
    }

    /** The oldest first, each with what it changed. */
    @GetMapping("/revisions")
    @AnyRole
    List<RevisionResponse> revisions(@PathVariable long id, CurrentUser user) {
        return finding.revisions(id, user).stream().map(RevisionResponse::of).toList();
    }
}
