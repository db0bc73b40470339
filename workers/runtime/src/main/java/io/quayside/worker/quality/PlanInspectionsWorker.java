package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receiving.GoodsReceiptProcess;
import io.quayside.process.receiving.PlannedInspections;
import io.quayside.process.receiving.PlannedInspections.Planned;
import io.quayside.quality.inspection.PlannedInspection;
import io.quayside.quality.inspection.PlanningInspections;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Finds which goods of a receipt are inspected. */
@Component
public class PlanInspectionsWorker {

    private final Jobs jobs;
    private final PlanningInspections planning;

    PlanInspectionsWorker(Jobs jobs, PlanningInspections planning) {
        this.jobs = jobs;
        this.planning = planning;
    }

    record Receipt(String receiptId) {}

    @JobWorker(type = GoodsReceiptProcess.JOB_PLAN_INSPECTIONS)
    public PlannedInspections planInspections(ActivatedJob job, @VariablesAsType Receipt receipt) {
        return jobs.once(job, receipt, PlannedInspections.class, () -> new PlannedInspections(
                planning.planReceipt(Long.parseLong(receipt.receiptId())).stream().map(PlanInspectionsWorker::planned).toList()));
    }

    private static Planned planned(PlannedInspection planned) {
        return new Planned(String.valueOf(planned.inspectionId()), String.valueOf(planned.receiptLineId()),
                planned.lotId() == null ? null : planned.lotId().toString(), planned.qualityLocationId() == null ? null : planned.qualityLocationId().toString());
    }
}
