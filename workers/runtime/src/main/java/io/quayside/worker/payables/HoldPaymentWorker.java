package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.invoice.HoldingPayments;
import io.quayside.process.payables.InvoiceMatchingProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Keeps a disputed document from being paid. */
@Component
public class HoldPaymentWorker {

    private final Jobs jobs;
    private final HoldingPayments holding;

    HoldPaymentWorker(Jobs jobs, HoldingPayments holding) {
        this.jobs = jobs;
        this.holding = holding;
    }

    @JobWorker(type = InvoiceMatchingProcess.JOB_HOLD_PAYMENT)
    public void holdPayment(ActivatedJob job, @VariablesAsType PaymentHolds key) {
        jobs.once(job, key, () -> holding.hold(key.id(), key.reason(), key.comment()));
    }
}
