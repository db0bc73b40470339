package io.quayside.worker.inventory;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.inventory.count.AdjustingStock;
import io.quayside.process.inventory.InventoryAdjustmentProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Posts the differences of a count; nothing else does. */
@Component
public class PostAdjustmentWorker {

    private final Jobs jobs;
    private final AdjustingStock adjusting;

    PostAdjustmentWorker(Jobs jobs, AdjustingStock adjusting) {
        this.jobs = jobs;
        this.adjusting = adjusting;
    }

    @JobWorker(type = InventoryAdjustmentProcess.JOB_POST_ADJUSTMENT)
    public void postAdjustment(ActivatedJob job, @VariablesAsType CountKey count) {
        jobs.once(job, count, () -> adjusting.post(count.id()));
    }
}
