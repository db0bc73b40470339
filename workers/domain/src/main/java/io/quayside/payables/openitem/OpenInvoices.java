package io.quayside.payables.openitem;

import io.quayside.payables.invoice.InvoiceReference;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoices;
import java.util.Collection;
import org.springframework.stereotype.Component;

/** Invoices and notes of vendors as open items. */
@Component
class OpenInvoices implements OpenDocuments {

    private final VendorInvoices invoices;

    OpenInvoices(VendorInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public String prefix() {
        return "vendor-invoice:";
    }

    @Override
    public Collection<OpenDocument> find(Collection<Long> ids) {
        return invoices.findAllById(ids).stream().map(OpenInvoices::document).toList();
    }

    private static OpenDocument document(VendorInvoice invoice) {
        return new OpenDocument(InvoiceReference.of(invoice.id()), "vendor-invoice", invoice.id(), invoice.number(), invoice.vendorId(), invoice.vendorName(),
                invoice.dates().invoiceDate(), invoice.dates().dueDate(), invoice.total(), invoice.isHeld());
    }
}
