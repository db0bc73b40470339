package io.quayside.receivables.invoice;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import org.springframework.stereotype.Component;

/** Invoices and notes as far as a person's companies reach. */
@Component
public class CustomerInvoiceAccess {

    private final CustomerInvoices invoices;

    CustomerInvoiceAccess(CustomerInvoices invoices) {
        this.invoices = invoices;
    }

    public CustomerInvoice visible(long id, CurrentUser user) {
        return invoices.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> notFound(id));
    }

    /** Held against others until the transaction ends. */
    public CustomerInvoice locked(long id, CurrentUser user) {
        return invoices.lock(id).filter(invoice -> user.sees(invoice.companyCode())).orElseThrow(() -> notFound(id));
    }

    /** For processes. */
    public CustomerInvoice locked(long id) {
        return invoices.lock(id).orElseThrow(() -> notFound(id));
    }

    /** With the invoice that it credits, which is locked first, since it is the older one. */
    public CustomerInvoice lockedNote(long id) {
        invoices.creditedBy(id).ifPresent(invoices::lock);
        return locked(id);
    }

    public CustomerInvoice get(long id) {
        return invoices.findById(id).orElseThrow(() -> notFound(id));
    }

    private static Refusal.NotFound notFound(long id) {
        return new Refusal.NotFound("customer invoice", id);
    }
}
