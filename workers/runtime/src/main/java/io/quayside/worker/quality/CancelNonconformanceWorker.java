package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Voids a nonconformance. */
@Component
public class CancelNonconformanceWorker {

    private final Jobs jobs;
    private final FollowingNonconformances following;

    CancelNonconformanceWorker(Jobs jobs, FollowingNonconformances following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = NonconformanceProcess.JOB_CANCEL_NONCONFORMANCE)
    public void cancelNonconformance(ActivatedJob job, @VariablesAsType CancelledNonconformance key) {
        jobs.once(job, key, () -> following.cancel(Long.parseLong(key.nonconformanceId()), key.cancellationReason()));
    }
}
