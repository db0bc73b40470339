package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.CorrectiveActionPlan;
import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Says when a corrective action is due. */
@Component
public class PlanCorrectiveActionWorker {

    private final Jobs jobs;
    private final FollowingNonconformances following;

    PlanCorrectiveActionWorker(Jobs jobs, FollowingNonconformances following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = NonconformanceProcess.JOB_PLAN_CORRECTIVE_ACTION)
    public CorrectiveActionPlan planCorrectiveAction(ActivatedJob job, @VariablesAsType NonconformanceKey key) {
        return jobs.read(job, () -> new CorrectiveActionPlan(following.dueAt(key.id()).toString(), following.reportDueAt(key.id()).toString()));
    }
}
