package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.invoice.EndingInvoices;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Takes a document back. */
@Component
public class CancelInvoiceWorker {

    private final Jobs jobs;
    private final EndingInvoices ending;

    CancelInvoiceWorker(Jobs jobs, EndingInvoices ending) {
        this.jobs = jobs;
        this.ending = ending;
    }

    @JobWorker(type = InvoiceMatchingProcess.JOB_CANCEL_INVOICE)
    public void cancelInvoice(ActivatedJob job, @VariablesAsType EndedInvoice key) {
        jobs.once(job, key, () -> ending.cancel(key.id(), key.cancellationReason(), key.by()));
    }
}
