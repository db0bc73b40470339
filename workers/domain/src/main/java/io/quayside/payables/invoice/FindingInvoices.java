package io.quayside.payables.invoice;

import io.quayside.identity.CurrentUser;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading invoices as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class FindingInvoices {

    private final VendorInvoices invoices;
    private final InvoiceAccess access;

    FindingInvoices(VendorInvoices invoices, InvoiceAccess access) {
        this.invoices = invoices;
        this.access = access;
    }

    /** Without their lines. */
    public Page<VendorInvoice> list(InvoiceSearch search, CurrentUser user, Pageable page) {
        return invoices.findAll(search.visibleTo(user), page);
    }

    public VendorInvoice get(long id, CurrentUser user) {
        VendorInvoice invoice = access.visible(id, user);
        invoice.lines().size();
        return invoice;
    }

    /** The credit and debit notes on it. */
    public List<VendorInvoice> notesOn(long id, CurrentUser user) {
        return invoices.findByCreditedInvoiceIdOrderByInvoiceDate(access.visible(id, user).id());
    }
}
