package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Ends a nonconformance whose action works. */
@Component
public class CloseNonconformanceWorker {

    private final Jobs jobs;
    private final FollowingNonconformances following;

    CloseNonconformanceWorker(Jobs jobs, FollowingNonconformances following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = NonconformanceProcess.JOB_CLOSE_NONCONFORMANCE)
    public void closeNonconformance(ActivatedJob job, @VariablesAsType NonconformanceKey key) {
        jobs.once(job, key, () -> following.close(key.id()));
    }
}
