package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.purchasing.agreement.WarningBuyers;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Tells the buyer that an agreement ends. */
@Component
public class RemindOfExpiryWorker {

    private final Jobs jobs;
    private final WarningBuyers warning;

    RemindOfExpiryWorker(Jobs jobs, WarningBuyers warning) {
        this.jobs = jobs;
        this.warning = warning;
    }

    @JobWorker(type = PurchaseAgreementProcess.JOB_REMIND_OF_EXPIRY)
    public void remindOfExpiry(ActivatedJob job, @VariablesAsType AgreementKey key) {
        jobs.once(job, key, () -> warning.ofExpiry(Long.parseLong(key.agreementId())));
    }
}
