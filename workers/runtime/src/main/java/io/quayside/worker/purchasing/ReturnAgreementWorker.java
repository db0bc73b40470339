package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.purchasing.agreement.ActivatingAgreements;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Gives an agreement that was not approved back to its buyer. */
@Component
public class ReturnAgreementWorker {

    private final Jobs jobs;
    private final ActivatingAgreements activating;

    ReturnAgreementWorker(Jobs jobs, ActivatingAgreements activating) {
        this.jobs = jobs;
        this.activating = activating;
    }

    @JobWorker(type = PurchaseAgreementProcess.JOB_RETURN_AGREEMENT)
    public void returnAgreement(ActivatedJob job, @VariablesAsType ReturnedAgreement key) {
        jobs.once(job, key, () -> activating.sendBack(Long.parseLong(key.agreementId()), key.approvalComment()));
    }
}
