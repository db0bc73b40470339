package io.quayside.worker.inventory;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.inventory.count.AdjustingStock;
import io.quayside.process.inventory.InventoryAdjustmentProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Frees a bin in which the book was right. */
@Component
public class CloseCountWorker {

    private final Jobs jobs;
    private final AdjustingStock adjusting;

    CloseCountWorker(Jobs jobs, AdjustingStock adjusting) {
        this.jobs = jobs;
        this.adjusting = adjusting;
    }

    @JobWorker(type = InventoryAdjustmentProcess.JOB_CLOSE_COUNT)
    public void closeCount(ActivatedJob job, @VariablesAsType CountKey count) {
        jobs.once(job, count, () -> adjusting.close(count.id()));
    }
}
