package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.AmendmentAssessment.AmendmentFacts;
import io.quayside.process.purchasing.LineCandidates;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.purchasing.outcome.FindingVendors;
import io.quayside.purchasing.outcome.FoundVendors;
import io.quayside.purchasing.outcome.VendorCandidates;
import io.quayside.worker.support.Jobs;
import java.math.BigDecimal;
import org.springframework.stereotype.Component;

/** Who could deliver the lines of an approved requisition. */
@Component
public class FindVendorCandidatesWorker {

    private final Jobs jobs;
    private final FindingVendors finding;

    FindVendorCandidatesWorker(Jobs jobs, FindingVendors finding) {
        this.jobs = jobs;
        this.finding = finding;
    }

    @JobWorker(type = PurchaseApprovalProcess.JOB_FIND_VENDOR_CANDIDATES)
    public FoundCandidates findVendorCandidates(ActivatedJob job, @VariablesAsType RequisitionKey key) {
        return jobs.once(job, key, FoundCandidates.class, () -> result(finding.find(Long.parseLong(key.requisitionId()), key.revision())));
    }

    private static FoundCandidates result(FoundVendors found) {
        return new FoundCandidates(found.lines().stream().map(line -> new LineCandidates(
                String.valueOf(line.lineId()),
                line.description(),
                line.suggestedVendorId() == null ? null : String.valueOf(line.suggestedVendorId()),
                line.candidates().stream().map(FindVendorCandidatesWorker::candidate).toList())).toList(), facts(found.revaluation()));
    }

    /** Rates change an approved amount as an amendment would. */
    private static AmendmentFacts facts(FoundVendors.Revaluation revaluation) {
        BigDecimal change = revaluation.change().getAmount();
        return new AmendmentFacts(revaluation.percent(), change, revaluation.percent(), change, revaluation.today().getAmount());
    }

    private static LineCandidates.Candidate candidate(VendorCandidates.Candidate candidate) {
        return new LineCandidates.Candidate(String.valueOf(candidate.vendorId()), candidate.approved(), candidate.status().name(), candidate.chosen(),
                candidate.awarded(), candidate.companyPrice(), candidate.leadTimeDays(), candidate.qualityScore());
    }
}
