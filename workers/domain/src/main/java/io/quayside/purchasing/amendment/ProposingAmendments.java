package io.quayside.purchasing.amendment;

import io.quayside.identity.CurrentUser;
import io.quayside.purchasing.order.LineChange;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.OrderEnded;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.purchasing.order.PurchaseOrderLine;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Asking for a change of an order, changing what was sent back, and taking it back, also when its order ends. */
@Service
@Transactional
public class ProposingAmendments {

    private static final int LONGEST_REASON = 1000;

    private final OrderAccess orders;
    private final OrderAmendments amendments;
    private final AmendmentMessages messages;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ProposingAmendments(OrderAccess orders, OrderAmendments amendments, AmendmentMessages messages,
                        ApplicationEventPublisher events, Clock clock) {
        this.orders = orders;
        this.amendments = amendments;
        this.messages = messages;
        this.events = events;
        this.clock = clock;
    }

    public OrderAmendment propose(long orderId, AmendmentInput input, CurrentUser user) {
        PurchaseOrder order = orders.visible(orderId, user);
        if (amendments.existsByOrderIdAndStatusIn(orderId, AmendmentStatus.OPEN)) {
            throw new Refusal.Conflict("amendment-open", "Another change of %s is still being decided.".formatted(order.number()));
        }
        OrderAmendment amendment = amendments.save(
                new OrderAmendment(order, input.reason().trim(), changes(order, input), user.username(), clock.instant()));
        messages.proposed(amendment, order);
        events.publishEvent(new AmendmentProposed(order.id(), amendment.changes()));
        return amendment;
    }

    /** While approvers have sent it back. The proposer alone, so that nobody speaks in another's name. */
    public OrderAmendment change(long id, AmendmentInput input, CurrentUser user) {
        OrderAmendment amendment = open(id, "changed", user);
        if (!amendment.proposedBy().equals(user.username())) {
            throw new Refusal.Forbidden("not-the-proposer", "Only who proposed this amendment may change it.");
        }
        PurchaseOrder order = orders.get(amendment.orderId());
        amendment.change(order, input.reason().trim(), changes(order, input));
        events.publishEvent(new AmendmentProposed(order.id(), amendment.changes()));
        return amendments.saveAndFlush(amendment);
    }

    /** At every stage before it is decided; its process ends it. */
    public OrderAmendment withdraw(long id, String reason, CurrentUser user) {
        String why = Reason.required(reason, LONGEST_REASON);
        OrderAmendment amendment = open(id, "withdrawn", user);
        messages.cancelled(amendment, why, user.username());
        return amendment;
    }

    private OrderAmendment open(long id, String participle, CurrentUser user) {
        OrderAmendment amendment = amendments.findById(id).orElseThrow(() -> new Refusal.NotFound("amendment", id));
        orders.find(amendment.orderId(), user).orElseThrow(() -> new Refusal.NotFound("amendment", id));
        amendment.requireOpen(participle);
        return amendment;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void withdraw(OrderEnded ended) {
        amendments.findByOrderIdOrderByProposedAtDesc(ended.orderId()).stream().filter(OrderAmendment::isOpen)
                .forEach(amendment -> messages.cancelled(amendment, ended.reason(), ended.by()));
    }

    private static List<LineChange> changes(PurchaseOrder order, AmendmentInput input) {
        List<LineChange> changes = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            LineChange change = change(order.line(input.lines().get(i).lineId()), input.lines().get(i), "lines[%d].".formatted(i));
            if (changes(order.line(change.lineId()), change)) {
                changes.add(change);
            }
        }
        if (changes.isEmpty()) {
            throw new Refusal.Invalid("lines", "change at least one quantity, price or date");
        }
        return changes;
    }

    private static LineChange change(PurchaseOrderLine line, AmendmentInput.Line input, String path) {
        LineChange change = new LineChange(line.id(),
                Objects.requireNonNullElse(input.quantity(), line.quantity()),
                Objects.requireNonNullElse(input.unitPrice(), line.unitPrice()),
                input.expectedDate() == null ? line.expectedDate() : input.expectedDate());
        if (change.quantity().isNegative()) {
            throw new Refusal.Invalid(path + "quantity", "must not be negative");
        }
        if (change.unitPrice().isNegative()) {
            throw new Refusal.Invalid(path + "unitPrice", "must not be negative");
        }
        return change;
    }

    private static boolean changes(PurchaseOrderLine line, LineChange change) {
        return !change.quantity().equals(line.quantity()) || !change.unitPrice().isEqual(line.unitPrice())
                || !Objects.equals(change.expectedDate(), line.expectedDate());
    }
}
