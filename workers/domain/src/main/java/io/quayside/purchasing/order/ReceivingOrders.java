package io.quayside.purchasing.order;

import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.Collection;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What the dock tells an order. Every call holds the order until the caller's transaction ends. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ReceivingOrders {

    private static final String COMPLETE = "Everything has been received";

    private final PurchaseOrders orders;
    private final OrderMessages messages;
    private final Products products;
    private final UnitsOfMeasure units;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ReceivingOrders(PurchaseOrders orders, OrderMessages messages, Products products, UnitsOfMeasure units, ApplicationEventPublisher events,
                    Clock clock) {
        this.orders = orders;
        this.messages = messages;
        this.products = products;
        this.units = units;
        this.events = events;
        this.clock = clock;
    }

    /** @throws Refusal.Conflict {@code wrong-status} unless the vendor has the order and it is not closed */
    public PurchaseOrder receivable(long orderId) {
        PurchaseOrder order = locked(orderId);
        order.requireReceivable();
        return order;
    }

    /** Adds to what has been received; an order that is complete is closed. */
    public void receive(long orderId, Collection<LineReceipt> receipts, String by) {
        PurchaseOrder order = receivable(orderId);
        receipts.forEach(receipt -> receive(order, receipt));
        closeWhenComplete(order, by);
    }

    /** Takes back what was received; an order that was closed is expected again. */
    public void takeBack(long orderId, Collection<LineReceipt> receipts) {
        PurchaseOrder order = locked(orderId);
        receipts.forEach(receipt -> receive(order, new LineReceipt(receipt.orderLineId(), receipt.quantity().negated())));
        expectRest(order, receipts);
    }

    /** So much of what was received is replaced by the vendor, and the order is expected again as far as it lacks goods; zero for what never came. */
    public void expectReplacement(long orderId, Collection<LineReceipt> replaced) {
        PurchaseOrder order = locked(orderId);
        replaced.forEach(each -> {
            Quantity received = order.line(each.orderLineId()).receivedBase().orElseGet(() -> Quantity.zero(each.quantity().unit()));
            receive(order, new LineReceipt(each.orderLineId(), (each.quantity().compareTo(received) < 0 ? each.quantity() : received).negated()));
        });
        expectRest(order, replaced);
    }

    private void expectRest(PurchaseOrder order, Collection<LineReceipt> receipts) {
        receipts.forEach(receipt -> order.line(receipt.orderLineId()).expectRest());
        if (order.status() == OrderStatus.CLOSED && !order.isComplete()) {
            order.reopen(clock.instant());
            messages.reopened(order);
            events.publishEvent(new OrderReopened(order.id()));
        }
    }

    /** The rest of a line will not come. */
    public void closeShort(long orderId, long orderLineId, String reason, String by) {
        PurchaseOrder order = receivable(orderId);
        order.line(orderLineId).closeShort(reason, by);
        closeWhenComplete(order, by);
    }

    private void receive(PurchaseOrder order, LineReceipt receipt) {
        PurchaseOrderLine line = order.line(receipt.orderLineId());
        String baseUnit = products.get(line.productId()).baseUnit();
        line.receive(units.convertExactly(receipt.quantity(), baseUnit), sum -> units.convertExactly(sum, line.quantity().unit()));
    }

    private void closeWhenComplete(PurchaseOrder order, String by) {
        if (order.isComplete()) {
            order.close(COMPLETE, by, clock.instant());
            messages.closed(order);
            events.publishEvent(new OrderEnded(order.id(), COMPLETE, by));
        }
    }

    private PurchaseOrder locked(long orderId) {
        return orders.lock(orderId).orElseThrow(() -> new Refusal.NotFound("purchase order", orderId));
    }
}
