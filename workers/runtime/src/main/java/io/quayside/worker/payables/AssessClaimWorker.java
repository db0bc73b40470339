package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.claim.WritingOffClaims;
import io.quayside.process.receiving.ClaimAssessment;
import io.quayside.process.receiving.VendorClaimProcess;
import io.quayside.worker.support.Jobs;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Finds what a refused claim leaves in the books. */
@Component
public class AssessClaimWorker {

    private final Jobs jobs;
    private final WritingOffClaims writingOff;

    AssessClaimWorker(Jobs jobs, WritingOffClaims writingOff) {
        this.jobs = jobs;
        this.writingOff = writingOff;
    }

    record Claim(String claimId) {}

    @JobWorker(type = VendorClaimProcess.JOB_ASSESS_CLAIM)
    public ClaimAssessment assessClaim(ActivatedJob job, @VariablesAsType Claim claim) {
        return jobs.read(job, () -> result(writingOff.open(Long.parseLong(claim.claimId()))));
    }

    private static ClaimAssessment result(Money open) {
        return new ClaimAssessment(open.getAmount(), open.getAmountMinorLong());
    }
}
