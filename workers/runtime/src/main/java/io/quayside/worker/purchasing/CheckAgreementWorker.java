package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.AgreementCheck;
import io.quayside.process.purchasing.PurchaseAgreementProcess;
import io.quayside.purchasing.agreement.AssessingAgreements;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** What the approval matrix needs to know of an agreement. */
@Component
public class CheckAgreementWorker {

    private final Jobs jobs;
    private final AssessingAgreements assessing;

    CheckAgreementWorker(Jobs jobs, AssessingAgreements assessing) {
        this.jobs = jobs;
        this.assessing = assessing;
    }

    @JobWorker(type = PurchaseAgreementProcess.JOB_CHECK_AGREEMENT)
    public AgreementCheck checkAgreement(ActivatedJob job, @VariablesAsType AgreementKey key) {
        return jobs.once(job, key, AgreementCheck.class, () -> result(assessing.assess(Long.parseLong(key.agreementId()))));
    }

    private static AgreementCheck result(AssessingAgreements.Assessment assessment) {
        return new AgreementCheck(Facts.of(assessment.facts()), assessment.total().getAmountMinorLong());
    }
}
