package io.quayside.receiving.expected;

import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.order.OrderAccess;
import io.quayside.purchasing.order.OrderAcknowledged;
import io.quayside.purchasing.order.OrderEnded;
import io.quayside.purchasing.order.OrderReopened;
import io.quayside.purchasing.order.OrderRevised;
import io.quayside.purchasing.order.OrderSent;
import io.quayside.purchasing.order.PurchaseOrder;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps what the dock expects equal to what is ordered, in the transaction that changes the order. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class ExpectingReceipts {

    private final ExpectedReceipts receipts;
    private final OrderAccess orders;
    private final DeliveryMessages messages;
    private final Vendors vendors;
    private final WorkingCalendars calendars;
    private final Clock clock;

    ExpectingReceipts(ExpectedReceipts receipts, OrderAccess orders, DeliveryMessages messages, Vendors vendors, WorkingCalendars calendars, Clock clock) {
        this.receipts = receipts;
        this.orders = orders;
        this.messages = messages;
        this.vendors = vendors;
        this.calendars = calendars;
        this.clock = clock;
    }

    @EventListener
    void expect(OrderSent sent) {
        PurchaseOrder order = orders.get(sent.orderId());
        if (receipts.findByOrderId(order.id()).isEmpty()) {
            ExpectedReceipt expected = receipts.save(new ExpectedReceipt(order, usualDate(order), clock.instant()));
            messages.expected(expected, order);
        } else {
            follow(order.id());
        }
    }

    @EventListener
    void change(OrderRevised revised) {
        follow(revised.orderId());
    }

    @EventListener
    void change(OrderAcknowledged acknowledged) {
        follow(acknowledged.orderId());
    }

    @EventListener
    void end(OrderEnded ended) {
        follow(ended.orderId());
    }

    @EventListener
    void expectAgain(OrderReopened reopened) {
        follow(reopened.orderId());
    }

    /** After every change of the order, goods received included. */
    public void follow(long orderId) {
        receipts.findByOrderId(orderId).ifPresent(expected -> {
            PurchaseOrder order = orders.get(orderId);
            boolean wasOpen = expected.status() == ExpectedStatus.OPEN;
            expected.follow(order, usualDate(order), clock.instant());
            tell(expected, order, wasOpen);
        });
    }

    private void tell(ExpectedReceipt expected, PurchaseOrder order, boolean wasOpen) {
        boolean open = expected.status() == ExpectedStatus.OPEN;
        if (wasOpen && open) {
            messages.changed(expected);
        } else if (wasOpen) {
            messages.ended(expected);
        } else if (open) {
            messages.expected(expected, order);
        }
    }

    /** When a vendor usually delivers who was given no date and has named none. */
    private LocalDate usualDate(PurchaseOrder order) {
        LocalDate ordered = LocalDate.ofInstant(order.milestones().createdAt(), clock.getZone());
        int leadTime = vendors.get(order.origin().vendorId()).details().leadTimeDays();
        return calendars.of(order.companyCode()).plusWorkingDays(ordered.plusDays(leadTime), 0);
    }
}
