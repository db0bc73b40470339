package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.LineCandidates;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.process.purchasing.VendorChoice;
import io.quayside.purchasing.outcome.Choice;
import io.quayside.purchasing.outcome.FindingVendors;
import io.quayside.purchasing.outcome.VendorCandidates;
import io.quayside.worker.support.Jobs;
import java.util.List;
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
    public FoundCandidates findVendorCandidates(ActivatedJob job, @VariablesAsType ChosenVendors chosen) {
        return jobs.once(job, chosen, FoundCandidates.class, () -> result(finding.find(
                Long.parseLong(chosen.requisitionId()), chosen.revision(), chosen.vendorChoices().stream().map(FindVendorCandidatesWorker::choice).toList())));
    }

    private static Choice choice(VendorChoice choice) {
        return new Choice(Long.parseLong(choice.lineId()), choice.vendorNumber(), choice.reason());
    }

    private static FoundCandidates result(List<VendorCandidates> lines) {
        return new FoundCandidates(lines.stream().map(line -> new LineCandidates(
                String.valueOf(line.lineId()),
                line.description(),
                line.suggestedVendorId() == null ? null : String.valueOf(line.suggestedVendorId()),
                line.candidates().stream().map(FindVendorCandidatesWorker::candidate).toList())).toList());
    }

    private static LineCandidates.Candidate candidate(VendorCandidates.Candidate candidate) {
        return new LineCandidates.Candidate(String.valueOf(candidate.vendorId()), candidate.approved(), candidate.status().name(), candidate.chosen(),
                candidate.awarded(), candidate.companyPrice(), candidate.leadTimeDays(), candidate.qualityScore());
    }
}
