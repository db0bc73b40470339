package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.receivables.dunning.FollowingDunning;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Leaves the claim to those who collect it. */
@Component
public class HandOverWorker {

    private final Jobs jobs;
    private final FollowingDunning following;

    HandOverWorker(Jobs jobs, FollowingDunning following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = DunningProcess.JOB_HAND_OVER)
    public void handOver(ActivatedJob job, @VariablesAsType DunningKey key) {
        jobs.once(job, key, () -> following.handOver(key.id()));
    }
}
