package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.CreditNoteApprovalProcess;
import io.quayside.receivables.invoice.RequestingCredits;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Drops a credit note that was refused or withdrawn. */
@Component
public class DiscardCreditNoteWorker {

    private final Jobs jobs;
    private final RequestingCredits crediting;

    DiscardCreditNoteWorker(Jobs jobs, RequestingCredits crediting) {
        this.jobs = jobs;
        this.crediting = crediting;
    }

    @JobWorker(type = CreditNoteApprovalProcess.JOB_DISCARD_CREDIT_NOTE)
    public void discardCreditNote(ActivatedJob job, @VariablesAsType CreditKey key) {
        jobs.once(job, key, () -> crediting.discard(key.id(), key.reason(), key.by()));
    }
}
