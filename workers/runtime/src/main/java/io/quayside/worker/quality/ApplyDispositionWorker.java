package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.quality.disposition.DisposingOfGoods;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Sends a part where its disposition says. */
@Component
public class ApplyDispositionWorker {

    private final Jobs jobs;
    private final DisposingOfGoods disposing;

    ApplyDispositionWorker(Jobs jobs, DisposingOfGoods disposing) {
        this.jobs = jobs;
        this.disposing = disposing;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_APPLY_DISPOSITION)
    public void applyDisposition(ActivatedJob job, @VariablesAsType DispositionKey key) {
        jobs.once(job, key, () -> disposing.apply(key.id()));
    }
}
