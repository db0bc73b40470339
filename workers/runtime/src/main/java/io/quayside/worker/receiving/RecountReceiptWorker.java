package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.receiving.receipt.RecountingReceipts;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Opens a count again. */
@Component
public class RecountReceiptWorker {

    private final Jobs jobs;
    private final RecountingReceipts recounting;

    RecountReceiptWorker(Jobs jobs, RecountingReceipts recounting) {
        this.jobs = jobs;
        this.recounting = recounting;
    }

    @JobWorker(type = GoodsReceiptProcess.JOB_RECOUNT_RECEIPT)
    public void recountReceipt(ActivatedJob job, @VariablesAsType ReceiptKey key) {
        jobs.once(job, key, () -> recounting.recount(key.id()));
    }
}
