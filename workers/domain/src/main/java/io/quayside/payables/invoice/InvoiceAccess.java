package io.quayside.payables.invoice;

import io.quayside.identity.CurrentUser;
import io.quayside.shared.Refusal;
import org.springframework.stereotype.Component;

/** Invoices as far as a person's companies reach. */
@Component
public class InvoiceAccess {

    private final VendorInvoices invoices;

    InvoiceAccess(VendorInvoices invoices) {
        this.invoices = invoices;
    }

    public VendorInvoice visible(long id, CurrentUser user) {
        return invoices.findByIdAndCompanyCodeIn(id, user.companies()).orElseThrow(() -> notFound(id));
    }

    /** For processes. */
    public VendorInvoice get(long id) {
        return invoices.findById(id).orElseThrow(() -> notFound(id));
    }

    /** Held against others until the transaction ends. */
    public VendorInvoice locked(long id) {
        return invoices.lock(id).orElseThrow(() -> notFound(id));
    }

    public VendorInvoice ofLine(long lineId) {
        return invoices.ofLine(lineId).orElseThrow(() -> new Refusal.NotFound("invoice line", lineId));
    }

    private static Refusal.NotFound notFound(long id) {
        return new Refusal.NotFound("vendor invoice", id);
    }
}
