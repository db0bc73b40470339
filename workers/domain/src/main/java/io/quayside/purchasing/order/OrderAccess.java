package io.quayside.purchasing.order;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.PurchasingRoles;
import io.quayside.shared.Refusal;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who sees which order: those who only request see what came of their own requests. */
@Component
public class OrderAccess {

    private final PurchaseOrders orders;

    OrderAccess(PurchaseOrders orders) {
        this.orders = orders;
    }

    public Optional<PurchaseOrder> find(long id, CurrentUser user) {
        return orders.findByIdAndCompanyCodeIn(id, user.companies())
                .filter(order -> !PurchasingRoles.seesOnlyOwn(user) || user.username().equals(order.origin().requester()));
    }

    public PurchaseOrder visible(long id, CurrentUser user) {
        return find(id, user).orElseThrow(() -> new Refusal.NotFound("purchase order", id));
    }

    /** For processes. */
    public PurchaseOrder get(long id) {
        return orders.findById(id).orElseThrow(() -> new Refusal.NotFound("purchase order", id));
    }
}
