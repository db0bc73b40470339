package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.matching.MatchingInvoices;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Keeps what the tables said, and says where the document goes and whom it concerns. */
@Component
public class RecordMatchWorker {

    private final Jobs jobs;
    private final MatchingInvoices matching;

    RecordMatchWorker(Jobs jobs, MatchingInvoices matching) {
        this.jobs = jobs;
        this.matching = matching;
    }

    @JobWorker(type = InvoiceMatchingProcess.JOB_RECORD_MATCH)
    public RecordedMatch recordMatch(ActivatedJob job, @VariablesAsType MatchOutcomes key) {
        return jobs.once(job, key, RecordedMatch.class, () -> {
            matching.record(key.id(), key.status(), key.outcomes());
            return key.recorded();
        });
    }
}
