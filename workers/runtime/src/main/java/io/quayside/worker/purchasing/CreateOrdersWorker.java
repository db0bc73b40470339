package io.quayside.worker.purchasing;

import io.camunda.client.annotation.JobWorker;
import io.camunda.client.annotation.VariablesAsType;
import io.camunda.client.api.response.ActivatedJob;
import io.quayside.process.purchasing.PurchaseApprovalProcess;
import io.quayside.process.purchasing.VendorSelection;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.outcome.CreatingOrders;
import io.quayside.purchasing.outcome.Selection;
import io.quayside.worker.support.Jobs;
import java.util.List;
import org.springframework.stereotype.Component;

/** One numbered order per vendor, each with a process of its own. */
@Component
public class CreateOrdersWorker {

    private final Jobs jobs;
    private final CreatingOrders creating;

    CreateOrdersWorker(Jobs jobs, CreatingOrders creating) {
        this.jobs = jobs;
        this.creating = creating;
    }

    @JobWorker(type = PurchaseApprovalProcess.JOB_CREATE_ORDERS)
    public CreatedOrders createOrders(ActivatedJob job, @VariablesAsType SelectedVendors selected) {
        return jobs.once(job, selected, CreatedOrders.class, () -> result(creating.create(
                Long.parseLong(selected.requisitionId()), selected.vendorSelections().stream().map(CreateOrdersWorker::selection).toList())));
    }

    private static Selection selection(VendorSelection selection) {
        Long vendorId = selection.vendorId() == null ? null : Long.valueOf(selection.vendorId());
        return new Selection(Long.parseLong(selection.lineId()), vendorId, selection.reason());
    }

    private static CreatedOrders result(List<PurchaseOrder> orders) {
        return new CreatedOrders(orders.stream().map(order -> String.valueOf(order.id())).toList());
    }
}
