package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.AcknowledgementDue;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.purchasing.order.SendingOrders;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Asks a vendor for the acknowledgement that is due. */
@Component
public class SendAcknowledgementReminderWorker {

    private final Jobs jobs;
    private final SendingOrders sending;

    SendAcknowledgementReminderWorker(Jobs jobs, SendingOrders sending) {
        this.jobs = jobs;
        this.sending = sending;
    }

    @JobWorker(type = PurchaseOrderProcess.JOB_SEND_ACKNOWLEDGEMENT_REMINDER)
    public AcknowledgementDue sendAcknowledgementReminder(ActivatedJob job, @VariablesAsType OrderKey key) {
        return jobs.once(job, key, AcknowledgementDue.class,
                () -> new AcknowledgementDue(sending.remind(Long.parseLong(key.orderId())).toString()));
    }
}
