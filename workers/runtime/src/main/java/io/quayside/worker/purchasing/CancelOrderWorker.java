package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.purchasing.order.CancellingOrders;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Cancels an order and tells the vendor who knows of it. */
@Component
public class CancelOrderWorker {

    private final Jobs jobs;
    private final CancellingOrders cancelling;

    CancelOrderWorker(Jobs jobs, CancellingOrders cancelling) {
        this.jobs = jobs;
        this.cancelling = cancelling;
    }

    @JobWorker(type = PurchaseOrderProcess.JOB_CANCEL_ORDER)
    public void cancelOrder(ActivatedJob job, @VariablesAsType CancelledOrder cancelled) {
        jobs.once(job, cancelled, () -> cancelling.cancel(
                Long.parseLong(cancelled.orderId()), cancelled.cancellationReason(), cancelled.cancelledBy()));
    }
}
