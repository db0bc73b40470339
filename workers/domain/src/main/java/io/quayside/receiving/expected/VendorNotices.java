package io.quayside.receiving.expected;

import io.quayside.purchasing.order.VendorLinks;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shipment notices that vendors send themselves, by the link in the mail of their order. */
@Service
@Transactional
public class VendorNotices {

    /** Nothing is ordered for later than that; a mail that is found after years opens nothing. */
    static final Duration VALID_FOR = Duration.ofDays(365);
    /** More is no delivery plan but somebody who plays with the link. */
    static final int MOST_PER_ORDER = 50;

    private final VendorLinks links;
    private final ExpectedReceipts receipts;
    private final ShipmentNotices notices;
    private final PlanningDeliveries planning;
    private final Clock clock;

    VendorNotices(VendorLinks links, ExpectedReceipts receipts, ShipmentNotices notices, PlanningDeliveries planning, Clock clock) {
        this.links = links;
        this.receipts = receipts;
        this.notices = notices;
        this.planning = planning;
        this.clock = clock;
    }

    /** What is still to come of the order that the link is about, and what was announced of it. */
    public record Announcements(ExpectedReceipt expected, List<ShipmentNotice> notices) {}

    @Transactional(readOnly = true)
    public Announcements open(String token) {
        return announcements(expected(token));
    }

    public Announcements announce(String token, NoticeInput input) {
        ExpectedReceipt expected = expected(token);
        check(expected, input);
        planning.announce(expected, input, expected.vendorName(), true);
        return announcements(expected);
    }

    private ExpectedReceipt expected(String token) {
        ExpectedReceipt expected = receipts.findByOrderId(links.order(token))
                .orElseThrow(() -> new Refusal.Conflict("not-expected", "This order is not expected yet. Try again in a few minutes."));
        if (expected.createdAt().plus(VALID_FOR).isBefore(clock.instant())) {
            throw new Refusal.Conflict("link-expired", "This link has expired. Please write to the buyer.");
        }
        expected.requireOpen();
        return expected;
    }

    private Announcements announcements(ExpectedReceipt expected) {
        return new Announcements(expected, notices.findByExpectedIdOrderByArrivalDateAscIdAsc(expected.id()));
    }

    private void check(ExpectedReceipt expected, NoticeInput input) {
        if (notices.countByExpectedIdAndFromVendorTrue(expected.id()) >= MOST_PER_ORDER) {
            throw new Refusal.Conflict("too-many-notices", "%d shipments of %s are announced already. Please write to the buyer.".formatted(MOST_PER_ORDER, expected.orderNumber()));
        }
        Map<String, String> errors = new LinkedHashMap<>();
        // A day more on either side, since it is not known what day it is where the vendor is.
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        if (input.arrivalDate().isBefore(today.minusDays(1)) || input.arrivalDate().isAfter(today.plusDays(VALID_FOR.toDays() + 1))) {
            errors.put("arrivalDate", "must be from today until a year from now");
        }
        for (int i = 0; i < input.lines().size(); i++) {
            NoticeLine line = input.lines().get(i);
            String path = "lines[%d]".formatted(i);
            expected.lines().stream().filter(each -> each.orderLineId() == line.orderLineId()).findFirst().ifPresent(ordered -> {
                if (!ordered.isOpen()) {
                    errors.put(path + ".orderLineId", "is not open any more");
                } else if (line.quantity() != null && !line.quantity().unit().equals(ordered.open().unit())) {
                    errors.put(path + ".quantity", "must be in " + ordered.open().unit());
                }
            });
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }
}
