package io.quayside.payables.payment;

import io.quayside.approval.ApprovalTrail;
import io.quayside.purchasing.order.FindingOrders;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Who has approved orders: their requisitions, and changes of them. */
@Component
class OrderApprovers {

    private final FindingOrders orders;
    private final ApprovalTrail trail;

    OrderApprovers(FindingOrders orders, ApprovalTrail trail) {
        this.orders = orders;
        this.trail = trail;
    }

    Set<String> of(Collection<Long> orderIds) {
        Set<String> approvers = new HashSet<>(trail.approvers("requisition", orders.requisitionsOf(orderIds)));
        approvers.addAll(trail.approvers("order-amendment", orders.amendmentsOf(orderIds)));
        return approvers;
    }
}
