package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.EndingRfqs;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Cancels a request and tells the vendors who know of it. */
@Component
public class CancelRfqWorker {

    private final Jobs jobs;
    private final EndingRfqs ending;

    CancelRfqWorker(Jobs jobs, EndingRfqs ending) {
        this.jobs = jobs;
        this.ending = ending;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_CANCEL_RFQ)
    public void cancelRfq(ActivatedJob job, @VariablesAsType CancelledRfq key) {
        jobs.once(job, key, () -> ending.cancel(Long.parseLong(key.rfqId()), key.cancellationReason(), key.cancelledBy()));
    }
}
