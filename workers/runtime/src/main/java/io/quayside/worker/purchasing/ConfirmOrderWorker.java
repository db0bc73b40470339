package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.OrderConfirmation;
import io.quayside.process.purchasing.PurchaseOrderProcess;
import io.quayside.purchasing.order.FollowingOrders;
import io.quayside.worker.support.Jobs;
import org.springframework.stereotype.Component;

/** Takes notice of the vendor's acknowledgement. */
@Component
public class ConfirmOrderWorker {

    private final Jobs jobs;
    private final FollowingOrders following;

    ConfirmOrderWorker(Jobs jobs, FollowingOrders following) {
        this.jobs = jobs;
        this.following = following;
    }

    @JobWorker(type = PurchaseOrderProcess.JOB_CONFIRM_ORDER)
    public OrderConfirmation confirmOrder(ActivatedJob job, @VariablesAsType OrderKey key) {
        return jobs.once(job, key, OrderConfirmation.class, () -> new OrderConfirmation(following.confirm(Long.parseLong(key.orderId()))));
    }
}
