package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.payment.CreatingPaymentFiles;
import io.quayside.process.payables.PaymentProposalProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Writes the order to the bank. */
@Component
public class CreatePaymentFileWorker {

    private final Jobs jobs;
    private final CreatingPaymentFiles files;

    CreatePaymentFileWorker(Jobs jobs, CreatingPaymentFiles files) {
        this.jobs = jobs;
        this.files = files;
    }

    @JobWorker(type = PaymentProposalProcess.JOB_CREATE_PAYMENT_FILE)
    public void createPaymentFile(ActivatedJob job, @VariablesAsType ProposalKey key) {
        jobs.once(job, key, () -> files.create(key.id()));
    }
}
