package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.grni.FollowingUnbilledReceipts;
import io.quayside.process.payables.BillRequested;
import io.quayside.process.payables.UnbilledReceiptProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Asks the vendor for the missing bill. */
@Component
public class RequestBillWorker {

    private final Jobs jobs;
    private final FollowingUnbilledReceipts following;

    RequestBillWorker(Jobs jobs, FollowingUnbilledReceipts following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = UnbilledReceiptProcess.JOB_REQUEST_BILL)
    public BillRequested requestBill(ActivatedJob job, @VariablesAsType UnbilledKey key) {
        return jobs.once(job, key, BillRequested.class, () -> new BillRequested(following.requestBill(key.id()).toString()));
    }
}
