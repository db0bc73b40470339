package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.grni.FollowingUnbilledReceipts;
import io.quayside.process.payables.UnbilledReceiptProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Takes the accrual of a receipt out of the books. */
@Component
public class WriteOffReceiptWorker {

    private final Jobs jobs;
    private final FollowingUnbilledReceipts following;

    WriteOffReceiptWorker(Jobs jobs, FollowingUnbilledReceipts following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = UnbilledReceiptProcess.JOB_WRITE_OFF_RECEIPT)
    public void writeOffReceipt(ActivatedJob job, @VariablesAsType UnbilledKey key) {
        jobs.once(job, key, () -> following.writeOff(key.id()));
    }
}
