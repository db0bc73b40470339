package io.quayside.worker.quality;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.quality.NonconformanceProcess;
import io.quayside.quality.nonconformance.FollowingNonconformances;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Asks a vendor for an 8D report. */
@Component
public class RequestVendorReportWorker {

    private final Jobs jobs;
    private final FollowingNonconformances following;

    RequestVendorReportWorker(Jobs jobs, FollowingNonconformances following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = NonconformanceProcess.JOB_REQUEST_VENDOR_REPORT)
    public void requestVendorReport(ActivatedJob job, @VariablesAsType NonconformanceKey key) {
        jobs.once(job, key, () -> following.askVendor(key.id()));
    }
}
