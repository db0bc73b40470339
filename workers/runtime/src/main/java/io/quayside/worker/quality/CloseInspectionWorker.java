package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Ends an inspection of which every part has gone its way. */
@Component
public class CloseInspectionWorker {

    private final Jobs jobs;
    private final ConcludingInspections concluding;

    CloseInspectionWorker(Jobs jobs, ConcludingInspections concluding) {
        this.jobs = jobs;
        this.concluding = concluding;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_CLOSE_INSPECTION)
    public void closeInspection(ActivatedJob job, @VariablesAsType InspectionKey key) {
        jobs.once(job, key, () -> concluding.close(key.id()));
    }
}
