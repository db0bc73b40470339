package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.AmendmentAssessment;
import io.quayside.process.purchasing.OrderAmendmentProcess;
import io.quayside.purchasing.amendment.DecidingAmendments;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** How far a change leads away from what was approved. */
@Component
public class AssessAmendmentWorker {

    private final Jobs jobs;
    private final DecidingAmendments deciding;

    AssessAmendmentWorker(Jobs jobs, DecidingAmendments deciding) {
        this.jobs = jobs;
        this.deciding = deciding;
    }

    @JobWorker(type = OrderAmendmentProcess.JOB_ASSESS_AMENDMENT)
    public AmendmentAssessment assessAmendment(ActivatedJob job, @VariablesAsType AmendmentKey key) {
        return jobs.once(job, key, AmendmentAssessment.class, () -> result(deciding.assess(Long.parseLong(key.amendmentId()))));
    }

    private static AmendmentAssessment result(DecidingAmendments.Assessment assessment) {
        return new AmendmentAssessment(
                new AmendmentAssessment.AmendmentFacts(
                        assessment.changePercent(), assessment.change().getAmount(), assessment.risePercent(), assessment.rise().getAmount(),
                        assessment.newTotal().getAmount()),
                Facts.of(assessment.facts()),
                assessment.newTotal().getAmountMinorLong(),
                assessment.revision());
    }
}
