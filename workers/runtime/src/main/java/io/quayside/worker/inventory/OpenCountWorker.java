package io.quayside.worker.inventory;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.inventory.count.AdjustingStock;
import io.quayside.process.inventory.InventoryAdjustmentProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Locks a bin for its count. */
@Component
public class OpenCountWorker {

    private final Jobs jobs;
    private final AdjustingStock adjusting;

    OpenCountWorker(Jobs jobs, AdjustingStock adjusting) {
        this.jobs = jobs;
        this.adjusting = adjusting;
    }

    @JobWorker(type = InventoryAdjustmentProcess.JOB_OPEN_COUNT)
    public void openCount(ActivatedJob job, @VariablesAsType CountKey count) {
        jobs.once(job, count, () -> adjusting.open(count.id()));
    }
}
