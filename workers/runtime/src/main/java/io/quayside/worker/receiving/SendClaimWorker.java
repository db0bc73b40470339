package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.VendorClaimProcess;
import io.quayside.receiving.claim.ClaimingFromVendors;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Writes to a vendor about a claim. */
@Component
public class SendClaimWorker {

    private final Jobs jobs;
    private final ClaimingFromVendors claiming;

    SendClaimWorker(Jobs jobs, ClaimingFromVendors claiming) {
        this.jobs = jobs;
        this.claiming = claiming;
    }

    @JobWorker(type = VendorClaimProcess.JOB_SEND_CLAIM)
    public void sendClaim(ActivatedJob job, @VariablesAsType ClaimKey key) {
        jobs.once(job, key, () -> claiming.send(Long.parseLong(key.claimId())));
    }
}
