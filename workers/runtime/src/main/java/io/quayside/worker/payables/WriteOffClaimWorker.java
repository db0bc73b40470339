package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.claim.WritingOffClaims;
import io.quayside.process.receiving.VendorClaimProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Writes off what a vendor refuses to make good. */
@Component
public class WriteOffClaimWorker {

    private final Jobs jobs;
    private final WritingOffClaims writingOff;

    WriteOffClaimWorker(Jobs jobs, WritingOffClaims writingOff) {
        this.jobs = jobs;
        this.writingOff = writingOff;
    }

    record Claim(String claimId) {}

    @JobWorker(type = VendorClaimProcess.JOB_WRITE_OFF_CLAIM)
    public void writeOffClaim(ActivatedJob job, @VariablesAsType Claim claim) {
        jobs.once(job, claim, () -> writingOff.writeOff(Long.parseLong(claim.claimId())));
    }
}
