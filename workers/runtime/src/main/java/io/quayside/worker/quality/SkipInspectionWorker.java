package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Lets the goods of a good vendor pass. */
@Component
public class SkipInspectionWorker {

    private final Jobs jobs;
    private final ConcludingInspections concluding;

    SkipInspectionWorker(Jobs jobs, ConcludingInspections concluding) {
        this.jobs = jobs;
        this.concluding = concluding;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_SKIP_INSPECTION)
    public void skipInspection(ActivatedJob job, @VariablesAsType InspectionKey key) {
        jobs.once(job, key, () -> concluding.skip(key.id()));
    }
}
