package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.QuoteCount;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.EndingRfqs;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Hands what came to the comparison. */
@Component
public class CloseQuotesWorker {

    private final Jobs jobs;
    private final EndingRfqs ending;

    CloseQuotesWorker(Jobs jobs, EndingRfqs ending) {
        this.jobs = jobs;
        this.ending = ending;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_CLOSE_QUOTES)
    public QuoteCount closeQuotes(ActivatedJob job, @VariablesAsType RfqKey key) {
        return jobs.once(job, key, QuoteCount.class, () -> new QuoteCount(ending.closeQuotes(Long.parseLong(key.rfqId()))));
    }
}
