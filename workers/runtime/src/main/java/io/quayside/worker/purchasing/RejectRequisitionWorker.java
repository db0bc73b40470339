package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.purchasing.outcome.ConcludingRequisitions;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Marks a requisition as rejected, which frees its budget. */
@Component
public class RejectRequisitionWorker {

    private final Jobs jobs;
    private final ConcludingRequisitions concluding;

    RejectRequisitionWorker(Jobs jobs, ConcludingRequisitions concluding) {
        this.jobs = jobs;
        this.concluding = concluding;
    }

    @JobWorker(type = PurchaseApprovalProcess.JOB_REJECT_REQUISITION)
    public void rejectRequisition(ActivatedJob job, @VariablesAsType RejectedRequisition rejected) {
        jobs.once(job, rejected, () -> concluding.reject(Long.parseLong(rejected.requisitionId()), rejected.approvalComment()));
    }
}
