package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.purchasing.outcome.ConcludingRequisitions;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Marks a requisition as cancelled or withdrawn. */
@Component
public class CancelRequisitionWorker {

    private final Jobs jobs;
    private final ConcludingRequisitions concluding;

    CancelRequisitionWorker(Jobs jobs, ConcludingRequisitions concluding) {
        this.jobs = jobs;
        this.concluding = concluding;
    }

    @JobWorker(type = PurchaseApprovalProcess.JOB_CANCEL_REQUISITION)
    public void cancelRequisition(ActivatedJob job, @VariablesAsType CancelledRequisition cancelled) {
        jobs.once(job, cancelled, () -> concluding.cancel(
                Long.parseLong(cancelled.requisitionId()), cancelled.cancellationReason(), cancelled.cancelledBy()));
    }
}
