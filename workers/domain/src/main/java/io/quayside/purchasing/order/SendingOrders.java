package io.quayside.purchasing.order;

import io.quayside.masterdata.calendar.WorkingCalendars;
import io.quayside.masterdata.company.Companies;
import io.quayside.purchasing.document.OrderPdf;
import io.quayside.purchasing.document.VendorPost;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Bringing an order to its vendor: the document, the message, and the reminder when no answer comes. */
@Service
@Transactional
public class SendingOrders {

    private final OrderAccess access;
    private final OrderDocuments documents;
    private final OrderSheets sheets;
    private final OrderPdf pdf;
    private final OrderLetters letters;
    private final VendorPost post;
    private final Companies companies;
    private final WorkingCalendars calendars;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SendingOrders(OrderAccess access, OrderDocuments documents, OrderSheets sheets, OrderPdf pdf, OrderLetters letters, VendorPost post,
                  Companies companies, WorkingCalendars calendars, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.documents = documents;
        this.sheets = sheets;
        this.pdf = pdf;
        this.letters = letters;
        this.post = post;
        this.companies = companies;
        this.calendars = calendars;
        this.events = events;
        this.clock = clock;
    }

    /** One document per revision: printed once, it never changes. */
    public OrderDocument print(long orderId) {
        PurchaseOrder order = access.get(orderId);
        return documents.findByOrderIdAndRevision(orderId, order.revision())
                .orElseGet(() -> documents.save(new OrderDocument(order, pdf.print(sheets.of(order)), clock.instant())));
    }

    /**
     * An order that has ended on the way is not sent any more.
     *
     * @return by when the vendor should have acknowledged it
     */
    public OffsetDateTime send(long orderId) {
        PurchaseOrder order = access.get(orderId);
        ZonedDateTime due = acknowledgementDue(order);
        if (!order.hasEnded()) {
            post.send(letters.order(order, print(orderId), due));
            order.markSent(clock.instant(), due.toInstant());
            events.publishEvent(new OrderSent(orderId));
        }
        return due.toOffsetDateTime();
    }

    /**
     * Nor is a vendor reminded of an order that has ended.
     *
     * @return when to look again
     */
    public OffsetDateTime remind(long orderId) {
        PurchaseOrder order = access.get(orderId);
        ZonedDateTime due = acknowledgementDue(order);
        if (!order.hasEnded()) {
            post.send(letters.reminder(order, print(orderId), due));
            order.markReminded(clock.instant(), due.toInstant());
        }
        return due.toOffsetDateTime();
    }

    private ZonedDateTime acknowledgementDue(PurchaseOrder order) {
        var company = companies.get(order.companyCode());
        return calendars.of(order.companyCode())
                .plusWorkingDays(clock.instant().atZone(company.timeZone()), OrderSheets.acknowledgementDays(company));
    }
}
