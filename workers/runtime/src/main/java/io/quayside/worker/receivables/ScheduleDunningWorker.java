package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.process.receivables.DunningScheduled;
import io.quayside.receivables.dunning.FollowingDunning;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Finds when to look at the case again. */
@Component
public class ScheduleDunningWorker {

    private final Jobs jobs;
    private final FollowingDunning following;

    ScheduleDunningWorker(Jobs jobs, FollowingDunning following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = DunningProcess.JOB_SCHEDULE_DUNNING)
    public DunningScheduled scheduleDunning(ActivatedJob job, @VariablesAsType DunningKey key) {
        return jobs.once(job, key, DunningScheduled.class, () -> new DunningScheduled(following.nextLook(key.id(), key.waitDays()).toString()));
    }
}
