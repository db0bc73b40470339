package io.quayside.worker.payables;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.payables.payment.BookingPayments;
import io.quayside.process.payables.PaymentProposalProcess;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Settles what is paid. */
@Component
public class BookPaymentsWorker {

    private final Jobs jobs;
    private final BookingPayments booking;

    BookPaymentsWorker(Jobs jobs, BookingPayments booking) {
        this.jobs = jobs;
        this.booking = booking;
    }

    @JobWorker(type = PaymentProposalProcess.JOB_BOOK_PAYMENTS)
    public void bookPayments(ActivatedJob job, @VariablesAsType ProposalKey key) {
        jobs.once(job, key, () -> booking.book(key.id()));
    }
}
