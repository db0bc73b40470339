package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.purchasing.order.SendingOrders;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Stores the present revision of an order as PDF. */
@Component
public class RenderOrderDocumentWorker {

    private final Jobs jobs;
    private final SendingOrders sending;

    RenderOrderDocumentWorker(Jobs jobs, SendingOrders sending) {
        this.jobs = jobs;
        this.sending = sending;
    }

    @JobWorker(type = PurchaseOrderProcess.JOB_RENDER_ORDER_DOCUMENT)
    public void renderOrderDocument(ActivatedJob job, @VariablesAsType OrderKey key) {
        jobs.once(job, key, () -> sending.print(Long.parseLong(key.orderId())));
    }
}
