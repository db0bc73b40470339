package io.quayside.receivables.openitem;

import io.quayside.payables.openitem.OpenDocument;
import io.quayside.payables.openitem.OpenDocuments;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.receivables.invoice.InvoiceReference;
import java.util.Collection;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Invoices and credit notes of customers as open items; held are those that are disputed. */
@Component
class OpenCustomerInvoices implements OpenDocuments {

    private final CustomerInvoices invoices;

    OpenCustomerInvoices(CustomerInvoices invoices) {
        this.invoices = invoices;
    }

    @Override
    public String prefix() {
        return InvoiceReference.PREFIX;
    }

    @Override
    public Collection<OpenDocument> find(Collection<Long> ids) {
        return invoices.findAllById(ids).stream().map(OpenCustomerInvoices::document).toList();
    }

    private static OpenDocument document(CustomerInvoice invoice) {
        return new OpenDocument(InvoiceReference.of(invoice.id()), "customer-invoice", invoice.id(), invoice.label(), invoice.customerId(), invoice.customerName(),
                Objects.requireNonNull(invoice.dates().invoiceDate()), Objects.requireNonNull(invoice.dates().dueDate()),
                invoice.kind().isCredit() ? invoice.total().negated() : invoice.total(), invoice.isDisputed());
    }
}
