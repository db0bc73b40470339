package io.quayside.worker.inventory;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.inventory.count.AdjustingStock;
import io.quayside.process.inventory.InventoryAdjustmentProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Leaves the book as it was and frees the bin. */
@Component
public class DiscardAdjustmentWorker {

    private final Jobs jobs;
    private final AdjustingStock adjusting;

    DiscardAdjustmentWorker(Jobs jobs, AdjustingStock adjusting) {
        this.jobs = jobs;
        this.adjusting = adjusting;
    }

    @JobWorker(type = InventoryAdjustmentProcess.JOB_DISCARD_ADJUSTMENT)
    public void discardAdjustment(ActivatedJob job, @VariablesAsType DiscardedCount count) {
        jobs.once(job, count, () -> adjusting.discard(Long.parseLong(count.countId()), count.cancelled(), count.reason()));
    }
}
