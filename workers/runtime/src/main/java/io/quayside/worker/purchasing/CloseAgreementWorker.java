package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.purchasing.agreement.ClosingAgreements;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Ends an agreement that somebody has closed. */
@Component
public class CloseAgreementWorker {

    private final Jobs jobs;
    private final ClosingAgreements closing;

    CloseAgreementWorker(Jobs jobs, ClosingAgreements closing) {
        this.jobs = jobs;
        this.closing = closing;
    }

    @JobWorker(type = PurchaseAgreementProcess.JOB_CLOSE_AGREEMENT)
    public void closeAgreement(ActivatedJob job, @VariablesAsType ClosedAgreement key) {
        jobs.once(job, key, () -> closing.close(Long.parseLong(key.agreementId()), key.cancellationReason(), key.cancelledBy()));
    }
}
