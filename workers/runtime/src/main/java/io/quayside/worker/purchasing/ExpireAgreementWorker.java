package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.purchasing.agreement.ClosingAgreements;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Ends an agreement whose last day is over. */
@Component
public class ExpireAgreementWorker {

    private final Jobs jobs;
    private final ClosingAgreements closing;

    ExpireAgreementWorker(Jobs jobs, ClosingAgreements closing) {
        this.jobs = jobs;
        this.closing = closing;
    }

    @JobWorker(type = PurchaseAgreementProcess.JOB_EXPIRE_AGREEMENT)
    public void expireAgreement(ActivatedJob job, @VariablesAsType AgreementKey key) {
        jobs.once(job, key, () -> closing.expire(Long.parseLong(key.agreementId())));
    }
}
