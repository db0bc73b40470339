package io.quayside.receiving.expected;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.barcode.Sscc;
import io.quayside.purchasing.order.ReceivingOrders;
import io.quayside.shared.Quantity;
import io.quayside.shared.Reason;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people tell the dock of a delivery before it comes: place and carrier, the vendor's advance notice, or that the rest will not come. */
@Service
@Transactional
public class PlanningDeliveries {

    private static final int LONGEST_REASON = 1000;

    private final FindingExpectedReceipts finding;
    private final ShipmentNotices notices;
    private final ReceivingOrders orders;
    private final ExpectingReceipts expecting;
    private final DeliveryMessages messages;
    private final Clock clock;

    PlanningDeliveries(FindingExpectedReceipts finding, ShipmentNotices notices, ReceivingOrders orders, ExpectingReceipts expecting,
                       DeliveryMessages messages, Clock clock) {
        this.finding = finding;
        this.notices = notices;
        this.orders = orders;
        this.expecting = expecting;
        this.messages = messages;
        this.clock = clock;
    }

    public ExpectedReceipt plan(long id, DeliveryPlan plan, CurrentUser user) {
        ExpectedReceipt expected = finding.get(id, user);
        expected.requireVersion(plan.version());
        expected.plan(plan.dock(), plan.carrier(), plan.trackingNumber(), clock.instant());
        if (plan.expectedDate() != null && !plan.expectedDate().equals(expected.expectedDate())) {
            expected.expect(plan.expectedDate(), clock.instant());
            messages.changed(expected);
        }
        return expected;
    }

    public ExpectedReceipt announce(long id, NoticeInput input, CurrentUser user) {
        return announce(finding.get(id, user), input, user.username(), false);
    }

    ExpectedReceipt announce(ExpectedReceipt expected, NoticeInput input, String by, boolean vendor) {
        expected.requireOpen();
        check(expected, input);
        ShipmentNotice notice = notices.save(new ShipmentNotice(expected, input, by, vendor, clock.instant()));
        expected.announce(notice, clock.instant());
        messages.changed(expected);
        return expected;
    }

    /** The rest of a line will not come; an order of which nothing else is open is closed. */
    public ExpectedReceipt closeShort(long id, long orderLineId, @Nullable String reason, CurrentUser user) {
        ExpectedReceipt expected = finding.get(id, user);
        expected.line(orderLineId);
        String why = Reason.required(reason, LONGEST_REASON);
        orders.closeShort(expected.orderId(), orderLineId, why, user.username());
        expecting.follow(expected.orderId());
        return expected;
    }

    private void check(ExpectedReceipt expected, NoticeInput input) {
        Map<String, String> errors = new LinkedHashMap<>();
        if (notices.existsByExpectedIdAndReference(expected.id(), input.reference().trim())) {
            errors.put("reference", "was entered before");
        }
        List<NoticeLine> lines = input.lines();
        for (int i = 0; i < lines.size(); i++) {
            check("lines[%d]".formatted(i), lines.get(i), expected, errors);
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    private static void check(String path, NoticeLine line, ExpectedReceipt expected, Map<String, String> errors) {
        if (expected.lines().stream().noneMatch(each -> each.orderLineId() == line.orderLineId())) {
            errors.put(path + ".orderLineId", "is not a line of " + expected.orderNumber());
        }
        Quantity quantity = line.quantity();
        if (quantity == null || !quantity.isPositive()) {
            errors.put(path + ".quantity", "must be above zero");
        }
        if (line.sscc() != null && !Sscc.isValid(line.sscc())) {
            errors.put(path + ".sscc", "is not a valid SSCC");
        }
    }

    /** What may be planned of a delivery; empty fields are unknown. */
    public record DeliveryPlan(
            @Nullable String dock, @Nullable String carrier, @Nullable String trackingNumber, @Nullable LocalDate expectedDate, int version) {}
}
