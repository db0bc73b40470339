package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.receiving.receipt.ClaimingReceipts;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Claims of the vendor what was wrong with a receipt. */
@Component
public class ClaimFromVendorWorker {

    private final Jobs jobs;
    private final ClaimingReceipts claiming;

    ClaimFromVendorWorker(Jobs jobs, ClaimingReceipts claiming) {
        this.jobs = jobs;
        this.claiming = claiming;
    }

    @JobWorker(type = GoodsReceiptProcess.JOB_CLAIM_FROM_VENDOR)
    public void claimFromVendor(ActivatedJob job, @VariablesAsType ReceiptKey key) {
        jobs.once(job, key, () -> claiming.claim(key.id()));
    }
}
