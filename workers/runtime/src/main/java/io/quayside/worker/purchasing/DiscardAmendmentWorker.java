package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.OrderAmendmentProcess;
import io.quayside.purchasing.amendment.DecidingAmendments;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Leaves an order as it is, and tells the proposer why. */
@Component
public class DiscardAmendmentWorker {

    private final Jobs jobs;
    private final DecidingAmendments deciding;

    DiscardAmendmentWorker(Jobs jobs, DecidingAmendments deciding) {
        this.jobs = jobs;
        this.deciding = deciding;
    }

    @JobWorker(type = OrderAmendmentProcess.JOB_DISCARD_AMENDMENT)
    public void discardAmendment(ActivatedJob job, @VariablesAsType DiscardedAmendment amendment) {
        long id = Long.parseLong(amendment.amendmentId());
        jobs.once(job, amendment, () -> {
            // An order that is cancelled takes its amendment back, whatever else stood against it.
            if (amendment.obstacle() != null && amendment.cancelledBy() == null) {
                deciding.drop(id, amendment.obstacle());
            } else {
                deciding.discard(id, amendment.reason(), amendment.cancelledBy());
            }
        });
    }
}
