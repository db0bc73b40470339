package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.quality.inspection.PreparingInspections;
import io.quayside.quality.sampling.Severity;
import io.quayside.worker.support.Jobs;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Says how many units are looked at. */
@Component
public class DrawSampleWorker {

    private final Jobs jobs;
    private final PreparingInspections preparing;

    DrawSampleWorker(Jobs jobs, PreparingInspections preparing) {
        this.jobs = jobs;
        this.preparing = preparing;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_DRAW_SAMPLE)
    public void drawSample(ActivatedJob job, @VariablesAsType ChosenSampling chosen) {
        Severity severity = Severity.valueOf(chosen.samplingDecision().toUpperCase(Locale.ROOT));
        jobs.once(job, chosen, () -> preparing.draw(Long.parseLong(chosen.inspectionId()), severity));
    }
}
