package io.quayside.purchasing.order;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.document.VendorPost;
import io.quayside.shared.Reason;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Taking an order back. A person asks for it; the order's process does it, and tells the vendor who already knows of the order. */
@Service
@Transactional
public class CancellingOrders {

    private static final int LONGEST_REASON = 1000;

    private final PurchaseOrders orders;
    private final OrderAccess access;
    private final OrderMessages messages;
    private final OrderNotices notices;
    private final OrderLetters letters;
    private final VendorPost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CancellingOrders(PurchaseOrders orders, OrderAccess access, OrderMessages messages, OrderNotices notices,
                     OrderLetters letters, VendorPost post, ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.access = access;
        this.messages = messages;
        this.notices = notices;
        this.letters = letters;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    public PurchaseOrder request(long orderId, String reason, CurrentUser user) {
        PurchaseOrder order = access.visible(orderId, user);
        order.requireCancellable();
        messages.cancelled(order, Reason.required(reason, LONGEST_REASON), user.username());
        return order;
    }

    public void cancelAllOf(long requisitionId, String reason, String by) {
        orders.findByRequisitionIdOrderByNumber(requisitionId).stream()
                .filter(order -> order.status() != OrderStatus.CANCELLED)
                .forEach(order -> messages.cancelled(order, reason, by));
    }

    public void cancel(long orderId, String reason, String by) {
        PurchaseOrder order = access.get(orderId);
        if (order.status() == OrderStatus.CANCELLED) {
            return;
        }
        boolean vendorKnows = order.cancel(reason, by, clock.instant());
        events.publishEvent(new OrderEnded(order.id(), reason, by));
        notices.cancelled(order, reason, by);
        if (vendorKnows) {
            post.send(letters.cancellation(order, reason));
        }
    }
}
