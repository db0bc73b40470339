package io.quayside.worker.receiving;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.receiving.receipt.SettlingReceipts;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Says how much of each lot is taken in. */
@Component
public class SettleReceiptWorker {

    private final Jobs jobs;
    private final SettlingReceipts settling;

    SettleReceiptWorker(Jobs jobs, SettlingReceipts settling) {
        this.jobs = jobs;
        this.settling = settling;
    }

    @JobWorker(type = GoodsReceiptProcess.JOB_SETTLE_RECEIPT)
    public void settleReceipt(ActivatedJob job, @VariablesAsType DecidedReceipt decided) {
        jobs.once(job, decided, () -> settling.settle(Long.parseLong(decided.receiptId()), decided.outcomes()));
    }
}
