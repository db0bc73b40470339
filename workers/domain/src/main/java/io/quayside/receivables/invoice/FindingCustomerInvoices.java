package io.quayside.receivables.invoice;

import io.quayside.identity.CurrentUser;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reading invoices and notes as far as a person may see them. */
@Service
@Transactional(readOnly = true)
public class FindingCustomerInvoices {

    private final CustomerInvoices invoices;
    private final CustomerInvoiceAccess access;

    FindingCustomerInvoices(CustomerInvoices invoices, CustomerInvoiceAccess access) {
        this.invoices = invoices;
        this.access = access;
    }

    /** Without their lines. */
    public Page<CustomerInvoice> list(InvoiceSearch search, CurrentUser user, Pageable page) {
        return invoices.findAll(search.visibleTo(user), page);
    }

    public CustomerInvoice get(long id, CurrentUser user) {
        CustomerInvoice invoice = access.visible(id, user);
        invoice.lines().size();
        return invoice;
    }

    /** The notes that credit it. */
    public List<CustomerInvoice> notesOn(long id, CurrentUser user) {
        return invoices.findByCreditedInvoiceIdOrderById(access.visible(id, user).id());
    }
}
