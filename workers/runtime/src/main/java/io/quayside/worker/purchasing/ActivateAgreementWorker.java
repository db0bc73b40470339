package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.AgreementValidity;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.purchasing.agreement.ActivatingAgreements;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Offers the prices of an approved agreement. */
@Component
public class ActivateAgreementWorker {

    private final Jobs jobs;
    private final ActivatingAgreements activating;

    ActivateAgreementWorker(Jobs jobs, ActivatingAgreements activating) {
        this.jobs = jobs;
        this.activating = activating;
    }

    @JobWorker(type = PurchaseAgreementProcess.JOB_ACTIVATE_AGREEMENT)
    public AgreementValidity activateAgreement(ActivatedJob job, @VariablesAsType AgreementKey key) {
        return jobs.once(job, key, AgreementValidity.class, () -> result(activating.activate(Long.parseLong(key.agreementId()))));
    }

    private static AgreementValidity result(ActivatingAgreements.Validity validity) {
        return new AgreementValidity(validity.reminderAt().toString(), validity.expiresAt().toString());
    }
}
