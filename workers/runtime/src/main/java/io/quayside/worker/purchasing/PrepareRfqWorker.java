package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.QuoteDeadlines;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.IssuingRfqs;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Prints what each vendor is sent. */
@Component
public class PrepareRfqWorker {

    private final Jobs jobs;
    private final IssuingRfqs issuing;

    PrepareRfqWorker(Jobs jobs, IssuingRfqs issuing) {
        this.jobs = jobs;
        this.issuing = issuing;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_PREPARE_RFQ)
    public QuoteDeadlines prepareRfq(ActivatedJob job, @VariablesAsType RfqKey key) {
        return jobs.once(job, key, QuoteDeadlines.class, () -> RfqDeadlines.of(issuing.prepare(Long.parseLong(key.rfqId()))));
    }
}
