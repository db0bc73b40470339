package io.quayside.purchasing.agreement;

import io.quayside.purchasing.amendment.AmendmentProposed;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.OrderEnded;
import io.quayside.purchasing.order.OrderReopened;
import io.quayside.purchasing.order.OrderRevised;
import io.quayside.purchasing.order.OrderStatus;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Follows orders in the transactions that change them, so that an agreement always holds what its orders hold of it. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ChangedOrders {

    private final OrderAccess orders;
    private final CallingOff callingOff;

    ChangedOrders(OrderAccess orders, CallingOff callingOff) {
        this.orders = orders;
        this.callingOff = callingOff;
    }

    /** What will not come is free again. */
    @EventListener
    void ended(OrderEnded ended) {
        PurchaseOrder order = orders.get(ended.orderId());
        boolean cancelled = order.status() == OrderStatus.CANCELLED;
        callingOff.change(order, shares(order.lines().stream().map(line -> kept(line, cancelled))),
                cancelled ? ReleaseReason.CANCELLED : ReleaseReason.CLOSED);
    }

    /** The rest is expected after all; where the agreement has been called off by others in the meantime, it comes outside of the agreement. */
    @EventListener
    void reopened(OrderReopened reopened) {
        PurchaseOrder order = orders.get(reopened.orderId());
        callingOff.change(order, shares(order.lines().stream().map(callingOff::share)), ReleaseReason.REOPENED);
    }

    @EventListener
    void revised(OrderRevised revised) {
        PurchaseOrder order = orders.get(revised.orderId());
        callingOff.change(order, shares(order.lines().stream().map(callingOff::share)), ReleaseReason.AMENDED);
    }

    /** Refused before anybody is asked to approve it; looked at again when it is applied. */
    @EventListener
    void proposed(AmendmentProposed proposed) {
        PurchaseOrder order = orders.get(proposed.orderId());
        callingOff.require(order, shares(proposed.changes().stream()
                .map(change -> callingOff.share(order.line(change.lineId()), change.quantity(), change.unitPrice()))));
    }

    private CallingOff.Share kept(PurchaseOrderLine line, boolean cancelled) {
        Quantity kept = cancelled ? Quantity.zero(line.quantity().unit()) : least(List.of(line.received(), line.quantity()));
        return callingOff.share(line, kept, line.unitPrice());
    }

    private static Quantity least(List<Quantity> quantities) {
        return quantities.stream().min(Quantity::compareTo).orElseThrow();
    }

    private static Map<Long, CallingOff.Share> shares(Stream<CallingOff.Share> shares) {
        return shares.collect(Collectors.toMap(CallingOff.Share::orderLineId, Function.identity()));
    }
}
