package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.matching.MatchingInvoices;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.process.payables.MatchFigures;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Puts a document beside its orders and receipts. */
@Component
public class GatherFiguresWorker {

    private final Jobs jobs;
    private final MatchingInvoices matching;

    GatherFiguresWorker(Jobs jobs, MatchingInvoices matching) {
        this.jobs = jobs;
        this.matching = matching;
    }

    @JobWorker(type = InvoiceMatchingProcess.JOB_GATHER_FIGURES)
    public MatchFigures gatherFigures(ActivatedJob job, @VariablesAsType InvoiceKey key) {
        return jobs.once(job, key, MatchFigures.class, () -> Figures.of(matching.gather(key.id())));
    }
}
