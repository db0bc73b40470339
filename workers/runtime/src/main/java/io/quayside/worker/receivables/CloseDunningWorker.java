package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.receivables.dunning.FollowingDunning;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Closes a case in which nothing is overdue any more. */
@Component
public class CloseDunningWorker {

    private final Jobs jobs;
    private final FollowingDunning following;

    CloseDunningWorker(Jobs jobs, FollowingDunning following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = DunningProcess.JOB_CLOSE_DUNNING)
    public void closeDunning(ActivatedJob job, @VariablesAsType DunningKey key) {
        jobs.once(job, key, () -> following.close(key.id()));
    }
}
