package io.quayside.payables.invoice;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invoices that are never posted; the process tells. */
@Service
@Transactional
public class EndingInvoices {

    private static final String SYSTEM = "system";

    private final InvoiceAccess access;
    private final VendorRequests requests;
    private final ApplicationEventPublisher events;

    EndingInvoices(InvoiceAccess access, VendorRequests requests, ApplicationEventPublisher events) {
        this.access = access;
        this.requests = requests;
        this.events = events;
    }

    /** The vendor hears why, and is asked for a correct invoice. */
    public void reject(long invoiceId, String reason) {
        VendorInvoice invoice = access.locked(invoiceId);
        if (invoice.status() != InvoiceStatus.REJECTED) {
            events.publishEvent(new InvoiceLinesReplaced(invoice));
            invoice.reject(reason, SYSTEM);
            requests.correctInvoice(invoice, reason);
        }
    }

    public void cancel(long invoiceId, String reason, String by) {
        VendorInvoice invoice = access.locked(invoiceId);
        if (invoice.status() != InvoiceStatus.CANCELLED) {
            events.publishEvent(new InvoiceLinesReplaced(invoice));
            invoice.cancel(reason, by);
        }
    }
}
