package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.InspectionPreparation;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.process.quality.SamplingFacts;
import io.quayside.quality.inspection.Preparation;
import io.quayside.quality.inspection.PreparingInspections;
import io.quayside.worker.support.Jobs;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Gathers what the sampling is chosen by. */
@Component
public class PrepareInspectionWorker {

    private final Jobs jobs;
    private final PreparingInspections preparing;

    PrepareInspectionWorker(Jobs jobs, PreparingInspections preparing) {
        this.jobs = jobs;
        this.preparing = preparing;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_PREPARE_INSPECTION)
    public InspectionPreparation prepareInspection(ActivatedJob job, @VariablesAsType InspectionKey key) {
        return jobs.read(job, () -> result(preparing.prepare(key.id())));
    }

    private static InspectionPreparation result(Preparation known) {
        String severity = known.lastSeverity() == null ? null : known.lastSeverity().name().toLowerCase(Locale.ROOT);
        var facts = new SamplingFacts(known.trigger(), known.certificateInOrder(), known.vendorScore(), known.acceptedInRow(),
                known.rejectedOfLastFive(), severity, known.skippedInRow());
        return new InspectionPreparation(facts, known.certificateInOrder(), known.inQuarantine(), known.title());
    }
}
