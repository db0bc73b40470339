package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Keeps goods in quarantine until their certificate is there. */
@Component
public class HoldGoodsWorker {

    private final Jobs jobs;
    private final ConcludingInspections concluding;

    HoldGoodsWorker(Jobs jobs, ConcludingInspections concluding) {
        this.jobs = jobs;
        this.concluding = concluding;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_HOLD_GOODS)
    public void holdGoods(ActivatedJob job, @VariablesAsType InspectionKey key) {
        jobs.once(job, key, () -> concluding.hold(key.id()));
    }
}
