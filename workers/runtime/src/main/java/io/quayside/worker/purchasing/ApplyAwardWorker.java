package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.RequestForQuotationProcess;
import io.quayside.purchasing.rfq.ApplyingAwards;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Lets the awards take effect. */
@Component
public class ApplyAwardWorker {

    private final Jobs jobs;
    private final ApplyingAwards applying;

    ApplyAwardWorker(Jobs jobs, ApplyingAwards applying) {
        this.jobs = jobs;
        this.applying = applying;
    }

    @JobWorker(type = RequestForQuotationProcess.JOB_APPLY_AWARD)
    public void applyAward(ActivatedJob job, @VariablesAsType RfqKey key) {
        jobs.once(job, key, () -> applying.apply(Long.parseLong(key.rfqId())));
    }
}
