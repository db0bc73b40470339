package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.invoice.EndingInvoices;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Sends a document back to its vendor. */
@Component
public class RejectInvoiceWorker {

    private final Jobs jobs;
    private final EndingInvoices ending;

    RejectInvoiceWorker(Jobs jobs, EndingInvoices ending) {
        this.jobs = jobs;
        this.ending = ending;
    }

    @JobWorker(type = InvoiceMatchingProcess.JOB_REJECT_INVOICE)
    public void rejectInvoice(ActivatedJob job, @VariablesAsType EndedInvoice key) {
        jobs.once(job, key, () -> ending.reject(key.id(), key.comment()));
    }
}
