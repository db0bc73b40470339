package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.EndingRfqs;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Ends a request of which nothing was awarded. */
@Component
public class EndRfqWorker {

    private final Jobs jobs;
    private final EndingRfqs ending;

    EndRfqWorker(Jobs jobs, EndingRfqs ending) {
        this.jobs = jobs;
        this.ending = ending;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_END_RFQ)
    public void endRfq(ActivatedJob job, @VariablesAsType EndedRfq key) {
        jobs.once(job, key, () -> ending.end(Long.parseLong(key.rfqId()), key.comment()));
    }
}
