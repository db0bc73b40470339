package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.CreditNoteApprovalProcess;
import io.quayside.receivables.invoice.PostingCustomerInvoices;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Posts a credit note that was approved. */
@Component
public class PostCreditNoteWorker {

    private final Jobs jobs;
    private final PostingCustomerInvoices posting;

    PostCreditNoteWorker(Jobs jobs, PostingCustomerInvoices posting) {
        this.jobs = jobs;
        this.posting = posting;
    }

    @JobWorker(type = CreditNoteApprovalProcess.JOB_POST_CREDIT_NOTE)
    public void postCreditNote(ActivatedJob job, @VariablesAsType CreditKey key) {
        jobs.once(job, key, () -> posting.postCredit(key.id()));
    }
}
