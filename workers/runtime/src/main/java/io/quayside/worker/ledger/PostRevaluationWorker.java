package io.quayside.worker.ledger;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.valuation.newcost.PostingRevaluations;
import io.quayside.process.ledger.StockRevaluationProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Gives the stock a new cost that others have approved. */
@Component
public class PostRevaluationWorker {

    private final Jobs jobs;
    private final PostingRevaluations posting;

    PostRevaluationWorker(Jobs jobs, PostingRevaluations posting) {
        this.jobs = jobs;
        this.posting = posting;
    }

    @JobWorker(type = StockRevaluationProcess.JOB_POST_REVALUATION)
    public void postRevaluation(ActivatedJob job, @VariablesAsType RevaluationKey revaluation) {
        jobs.once(job, revaluation, () -> posting.post(revaluation.id()));
    }
}
