package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.IssuingRfqs;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Asks those again who have not answered. */
@Component
public class RemindVendorsWorker {

    private final Jobs jobs;
    private final IssuingRfqs issuing;

    RemindVendorsWorker(Jobs jobs, IssuingRfqs issuing) {
        this.jobs = jobs;
        this.issuing = issuing;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_REMIND_VENDORS)
    public void remindVendors(ActivatedJob job, @VariablesAsType RfqKey key) {
        jobs.once(job, key, () -> issuing.remind(Long.parseLong(key.rfqId())));
    }
}
