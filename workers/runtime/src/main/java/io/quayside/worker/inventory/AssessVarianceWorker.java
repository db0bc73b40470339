package io.quayside.worker.inventory;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.inventory.count.AdjustingStock;
import io.quayside.inventory.count.CountAssessment;
import io.quayside.process.inventory.InventoryAdjustmentProcess;
import io.quayside.process.inventory.VarianceAssessment;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** How far a count leads away from the book. */
@Component
public class AssessVarianceWorker {

    private final Jobs jobs;
    private final AdjustingStock adjusting;

    AssessVarianceWorker(Jobs jobs, AdjustingStock adjusting) {
        this.jobs = jobs;
        this.adjusting = adjusting;
    }

    @JobWorker(type = InventoryAdjustmentProcess.JOB_ASSESS_VARIANCE)
    public VarianceAssessment assessVariance(ActivatedJob job, @VariablesAsType CountKey count) {
        return jobs.once(job, count, VarianceAssessment.class, () -> result(adjusting.assess(count.id())));
    }

    private static VarianceAssessment result(CountAssessment found) {
        return new VarianceAssessment(new VarianceAssessment.CountFacts(found.complete(), found.attempts(), found.zeroConfirmation(), found.different(),
                found.variancePercent(), found.variance().getAmount(), found.limitPercent(), found.limitAmount()), found.variance().getAmountMinorLong());
    }
}
