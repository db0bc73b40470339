package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.QuoteDeadlines;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.EndingRfqs;
import io.quayside.worker.support.Jobs;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Gives vendors more time. */
@Component
public class ExtendRfqWorker {

    private final Jobs jobs;
    private final EndingRfqs ending;

    ExtendRfqWorker(Jobs jobs, EndingRfqs ending) {
        this.jobs = jobs;
        this.ending = ending;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_EXTEND_RFQ)
    public QuoteDeadlines extendRfq(ActivatedJob job, @VariablesAsType ExtendedRfq key) {
        return jobs.once(job, key, QuoteDeadlines.class, () -> RfqDeadlines.of(ending.extend(Long.parseLong(key.rfqId()), LocalDate.parse(key.newQuotesDueOn()))));
    }
}
