package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.InspectionEvaluation;
import io.quayside.process.quality.QualityInspectionProcess;
import io.quayside.quality.inspection.ConcludingInspections;
import io.quayside.quality.inspection.Inspection;
import io.quayside.quality.inspection.InspectionPart;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Says whether goods passed, and lets that count for their vendor. */
@Component
public class EvaluateInspectionWorker {

    private final Jobs jobs;
    private final ConcludingInspections concluding;

    EvaluateInspectionWorker(Jobs jobs, ConcludingInspections concluding) {
        this.jobs = jobs;
        this.concluding = concluding;
    }

    @JobWorker(type = QualityInspectionProcess.JOB_EVALUATE_INSPECTION)
    public InspectionEvaluation evaluateInspection(ActivatedJob job, @VariablesAsType InspectionKey key) {
        return jobs.once(job, key, InspectionEvaluation.class, () -> result(concluding.evaluate(key.id())));
    }

    private static InspectionEvaluation result(Inspection inspection) {
        boolean passed = inspection.verdict().orElseThrow().passed();
        return new InspectionEvaluation(inspection.parts().stream().allMatch(InspectionPart::isAccepted), passed ? "passed" : "failed");
    }
}
