package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.posting.PostingInvoices;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Makes a document payable. */
@Component
public class PostInvoiceWorker {

    private final Jobs jobs;
    private final PostingInvoices posting;

    PostInvoiceWorker(Jobs jobs, PostingInvoices posting) {
        this.jobs = jobs;
        this.posting = posting;
    }

    @JobWorker(type = InvoiceMatchingProcess.JOB_POST_INVOICE)
    public void postInvoice(ActivatedJob job, @VariablesAsType InvoiceKey key) {
        jobs.once(job, key, () -> posting.post(key.id()));
    }
}
