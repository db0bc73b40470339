package io.quayside.purchasing.amendment;

import io.quayside.purchasing.evidence.Evidence;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.OrderMessages;
import io.quayside.purchasing.order.OrderRevised;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import io.quayside.workflow.BusinessException;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Map;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The way of an amendment through its process: compared with what was approved, then applied or discarded. */
@Service
@Transactional
public class DecidingAmendments {

    private static final int LONGEST_REASON = 1000;
    /** Equal to that of the process contract, which a test of the workers holds together. */
    public static final String NOT_APPLICABLE = "AMENDMENT_NOT_APPLICABLE";

    private final OrderAmendments amendments;
    private final OrderAccess orders;
    private final OrderMessages messages;
    private final AmendmentEvidence evidence;
    private final ProposerNotices notices;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecidingAmendments(OrderAmendments amendments, OrderAccess orders, OrderMessages messages, AmendmentEvidence evidence, ProposerNotices notices,
                       ApplicationEventPublisher events, Clock clock) {
        this.amendments = amendments;
        this.orders = orders;
        this.messages = messages;
        this.evidence = evidence;
        this.notices = notices;
        this.events = events;
        this.clock = clock;
    }

    /**
     * In the company's currency, against the total that was last approved; a decrease is negative.
     *
     * @param rise what lines gain, whatever others lose
     */
    public record Assessment(BigDecimal changePercent, Money change, BigDecimal risePercent, Money rise, Money newTotal, Evidence.Facts facts,
            int revision) {}

    public Assessment assess(long amendmentId) {
        OrderAmendment amendment = get(amendmentId);
        if (amendment.status() == AmendmentStatus.CHANGES_REQUESTED) {
            amendment.proposeAgain();
        }
        PurchaseOrder order = orders.get(amendment.orderId());
        Money change = amendment.newCompanyTotal().minus(order.approvedTotal());
        Money rise = order.riseWith(amendment.changes());
        return new Assessment(Amounts.asPercent(change, order.approvedTotal()), change, Amounts.asPercent(rise, order.approvedTotal()), rise, amendment.newCompanyTotal(),
                evidence.of(amendment, order).facts(), amendment.revision());
    }

    /**
     * @param approved whether people approved it, and not the tolerance
     * @throws BusinessException {@code AMENDMENT_NOT_APPLICABLE} where the order or its agreement has changed so that it is no longer possible
     */
    public void apply(long amendmentId, boolean approved) {
        OrderAmendment amendment = get(amendmentId);
        if (amendment.status() == AmendmentStatus.APPLIED) {
            return;
        }
        try {
            apply(amendment, approved);
        } catch (Refusal.Conflict | Refusal.Invalid obstacle) {
            throw new BusinessException(NOT_APPLICABLE, obstacle.getMessage(), Map.of("obstacle", obstacle.getMessage()));
        }
    }

    private void apply(OrderAmendment amendment, boolean approved) {
        PurchaseOrder order = orders.get(amendment.orderId());
        amendment.applyTo(order, approved, clock.instant());
        messages.revised(order);
        events.publishEvent(new OrderRevised(order.id()));
    }

    /** Nobody refused it, but it cannot be done any more. */
    public void drop(long amendmentId, String obstacle) {
        OrderAmendment amendment = get(amendmentId);
        if (amendment.isOpen()) {
            amendment.discard(shortened(obstacle), null, clock.instant());
            notices.dropped(amendment, orders.get(amendment.orderId()));
        }
    }

    /** @param by who took it back; nobody when approvers refused it */
    public void discard(long amendmentId, @Nullable String reason, @Nullable String by) {
        OrderAmendment amendment = get(amendmentId);
        if (amendment.isOpen()) {
            amendment.discard(shortened(reason), by, clock.instant());
            notices.discarded(amendment, orders.get(amendment.orderId()));
        }
    }

    /** Comments of approvers may be longer than what is kept with the amendment; they are in the trail as they are. */
    private static @Nullable String shortened(@Nullable String reason) {
        return reason == null || reason.length() <= LONGEST_REASON ? reason : reason.substring(0, LONGEST_REASON);
    }

    private OrderAmendment get(long id) {
        return amendments.findById(id).orElseThrow(() -> new Refusal.NotFound("amendment", id));
    }
}
