package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.VendorClaimProcess;
import io.quayside.receiving.claim.ClaimingFromVendors;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Opens a claim again that may not be written off. */
@Component
public class ReopenClaimWorker {

    private final Jobs jobs;
    private final ClaimingFromVendors claiming;

    ReopenClaimWorker(Jobs jobs, ClaimingFromVendors claiming) {
        this.jobs = jobs;
        this.claiming = claiming;
    }

    @JobWorker(type = VendorClaimProcess.JOB_REOPEN_CLAIM)
    public void reopenClaim(ActivatedJob job, @VariablesAsType ClaimKey key) {
        jobs.once(job, key, () -> claiming.reopen(Long.parseLong(key.claimId())));
    }
}
