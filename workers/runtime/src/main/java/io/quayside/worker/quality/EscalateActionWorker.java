package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Tells that a corrective action is overdue. */
@Component
public class EscalateActionWorker {

    private final Jobs jobs;
    private final FollowingNonconformances following;

    EscalateActionWorker(Jobs jobs, FollowingNonconformances following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = NonconformanceProcess.JOB_ESCALATE_ACTION)
    public void escalateAction(ActivatedJob job, @VariablesAsType NonconformanceKey key) {
        jobs.once(job, key, () -> following.escalate(key.id()));
    }
}
