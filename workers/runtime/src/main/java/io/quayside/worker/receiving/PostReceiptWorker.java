package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.receiving.receipt.PostingReceipts;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Takes goods into stock. */
@Component
public class PostReceiptWorker {

    private final Jobs jobs;
    private final PostingReceipts posting;

    PostReceiptWorker(Jobs jobs, PostingReceipts posting) {
        this.jobs = jobs;
        this.posting = posting;
    }

    @JobWorker(type = GoodsReceiptProcess.JOB_POST_RECEIPT)
    public void postReceipt(ActivatedJob job, @VariablesAsType InspectedReceipt inspected) {
        jobs.once(job, inspected, () -> posting.post(Long.parseLong(inspected.receiptId()), inspected.places()));
    }
}
