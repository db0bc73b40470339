package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.OrderAmendmentProcess;
import io.quayside.purchasing.amendment.DecidingAmendments;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Makes the new revision of an order. */
@Component
public class ApplyAmendmentWorker {

    private final Jobs jobs;
    private final DecidingAmendments deciding;

    ApplyAmendmentWorker(Jobs jobs, DecidingAmendments deciding) {
        this.jobs = jobs;
        this.deciding = deciding;
    }

    @JobWorker(type = OrderAmendmentProcess.JOB_APPLY_AMENDMENT)
    public void applyAmendment(ActivatedJob job, @VariablesAsType AmendmentKey key) {
        boolean approved = OrderAmendmentProcess.APPROVE.equals(key.amendmentDecision());
        jobs.once(job, key, () -> deciding.apply(Long.parseLong(key.amendmentId()), approved));
    }
}
