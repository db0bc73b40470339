package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Reminds a vendor of its 8D report. */
@Component
public class RemindVendorWorker {

    private final Jobs jobs;
    private final FollowingNonconformances following;

    RemindVendorWorker(Jobs jobs, FollowingNonconformances following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = NonconformanceProcess.JOB_REMIND_VENDOR)
    public void remindVendor(ActivatedJob job, @VariablesAsType NonconformanceKey key) {
        jobs.once(job, key, () -> following.remindVendor(key.id()));
    }
}
