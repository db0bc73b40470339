package io.quayside.worker.receivables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.receivables.DunningProcess;
import io.quayside.receivables.dunning.SendingDunningLetters;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Confirms a payment plan to the customer. */
@Component
public class ConfirmPaymentPlanWorker {

    private final Jobs jobs;
    private final SendingDunningLetters sending;

    ConfirmPaymentPlanWorker(Jobs jobs, SendingDunningLetters sending) {
        this.jobs = jobs;
        this.sending = sending;
    }

    @JobWorker(type = DunningProcess.JOB_CONFIRM_PLAN)
    public void confirmPaymentPlan(ActivatedJob job, @VariablesAsType DunningKey key) {
        jobs.once(job, key, () -> sending.confirmPlan(key.id()));
    }
}
