package io.quayside.worker.ledger;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.valuation.newcost.PostingRevaluations;
import io.quayside.process.ledger.StockRevaluationProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Leaves the stock as it costs. */
@Component
public class RejectRevaluationWorker {

    private final Jobs jobs;
    private final PostingRevaluations posting;

    RejectRevaluationWorker(Jobs jobs, PostingRevaluations posting) {
        this.jobs = jobs;
        this.posting = posting;
    }

    @JobWorker(type = StockRevaluationProcess.JOB_REJECT_REVALUATION)
    public void rejectRevaluation(ActivatedJob job, @VariablesAsType RevaluationKey revaluation) {
        jobs.once(job, revaluation, () -> posting.reject(revaluation.id(), revaluation.approvalComment()));
    }
}
