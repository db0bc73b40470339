package io.quayside.purchasing.amendment;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading amendments as far as a person may see their orders. */
@Service
@Transactional(readOnly = true)
public class FindingAmendments {

    private final OrderAmendments amendments;
    private final OrderAccess orders;

    FindingAmendments(OrderAmendments amendments, OrderAccess orders) {
        this.amendments = amendments;
        this.orders = orders;
    }

    /** The newest first. */
    public List<OrderAmendment> of(long orderId, CurrentUser user) {
        return amendments.findByOrderIdOrderByProposedAtDesc(orders.visible(orderId, user).id());
    }

    public OrderAmendment get(long id, CurrentUser user) {
        OrderAmendment amendment = amendments.findById(id).orElseThrow(() -> new Refusal.NotFound("amendment", id));
        orders.visible(amendment.orderId(), user);
        return amendment;
    }

    public List<OrderAmendment> all(Collection<Long> ids, CurrentUser user) {
        return ids.stream().map(id -> get(id, user)).toList();
    }
}
