package io.quayside.purchasing.order;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What becomes of an order that was sent: the vendor's answer, and its end. */
@Service
@Transactional
public class FollowingOrders {

    private final OrderAccess access;
    private final OrderMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FollowingOrders(OrderAccess access, OrderMessages messages, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public PurchaseOrder acknowledge(long orderId, @Nullable LocalDate expectedDate, @Nullable String vendorReference, CurrentUser user) {
        PurchaseOrder order = access.visible(orderId, user);
        LocalDate ordered = LocalDate.ofInstant(order.milestones().createdAt(), clock.getZone());
        if (expectedDate != null && expectedDate.isBefore(ordered)) {
            throw new Refusal.Invalid("expectedDate", "lies before the order");
        }
        order.acknowledge(expectedDate, vendorReference, clock.instant());
        messages.acknowledged(order);
        events.publishEvent(new OrderAcknowledged(orderId));
        return order;
    }

    /**
     * Told by the process once it has taken notice.
     *
     * @return whether the present revision is the one that the vendor acknowledged
     */
    public boolean confirm(long orderId) {
        return access.get(orderId).confirm(clock.instant());
    }

    public PurchaseOrder close(long orderId, @Nullable String reason, CurrentUser user) {
        PurchaseOrder order = access.visible(orderId, user);
        boolean rest = order.lines().stream().anyMatch(line -> line.openQuantity().isPositive());
        if (rest && (reason == null || reason.isBlank())) {
            throw new Refusal.Invalid("reason", "say why, as not everything has been received");
        }
        end(order, reason, user.username());
        return order;
    }

    /** By a process: nothing more is expected. An order that has ended stays as it is. */
    public void closeShort(long orderId, String reason, String by) {
        PurchaseOrder order = access.get(orderId);
        if (!order.hasEnded()) {
            end(order, reason, by);
        }
    }

    private void end(PurchaseOrder order, @Nullable String reason, String by) {
        order.close(reason, by, clock.instant());
        messages.closed(order);
        events.publishEvent(new OrderEnded(order.id(), "The order was closed", by));
    }
}
