package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.grni.FollowingUnbilledReceipts;
import io.quayside.process.payables.UnbilledReceiptProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Ends the order of a receipt that nobody bills. */
@Component
public class ShortCloseOrderWorker {

    private final Jobs jobs;
    private final FollowingUnbilledReceipts following;

    ShortCloseOrderWorker(Jobs jobs, FollowingUnbilledReceipts following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = UnbilledReceiptProcess.JOB_SHORT_CLOSE_ORDER)
    public void shortCloseOrder(ActivatedJob job, @VariablesAsType UnbilledKey key) {
        jobs.once(job, key, () -> following.closeOrder(key.id(), key.comment()));
    }
}
