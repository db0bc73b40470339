package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.IssuingRfqs;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Mails the request to one vendor. */
@Component
public class SendRfqWorker {

    private final Jobs jobs;
    private final IssuingRfqs issuing;

    SendRfqWorker(Jobs jobs, IssuingRfqs issuing) {
        this.jobs = jobs;
        this.issuing = issuing;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_SEND_RFQ)
    public void sendRfq(ActivatedJob job, @VariablesAsType AskedVendor key) {
        jobs.once(job, key, () -> issuing.sendTo(Long.parseLong(key.rfqId()), Long.parseLong(key.vendorId())));
    }
}
