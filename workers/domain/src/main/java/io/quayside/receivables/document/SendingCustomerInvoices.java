package io.quayside.receivables.document;

import io.quayside.identity.CurrentUser;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.customer.CustomerDetails;
import io.quayside.masterdata.customer.Customers;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.CustomerInvoiceAccess;
import io.quayside.receivables.invoice.CustomerInvoices;
import io.quayside.receivables.invoice.ReceivableDates;
import io.quayside.receivables.invoice.ReceivableStatus;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Prints posted invoices and credit notes, and mails them to their customers. Not while they are posted: printing takes longer than numbers may be locked. */
@Service
@Transactional
public class SendingCustomerInvoices {

    private final CustomerInvoices invoices;
    private final CustomerInvoiceAccess access;
    private final InvoiceDocuments documents;
    private final InvoiceSheets sheets;
    private final LetterTemplates templates;
    private final Customers customers;
    private final Companies companies;
    private final MailQueue mails;
    private final Clock clock;

    SendingCustomerInvoices(CustomerInvoices invoices, CustomerInvoiceAccess access, InvoiceDocuments documents, InvoiceSheets sheets, LetterTemplates templates,
                            Customers customers, Companies companies, MailQueue mails, Clock clock) {
        this.invoices = invoices;
        this.access = access;
        this.documents = documents;
        this.sheets = sheets;
        this.templates = templates;
        this.customers = customers;
        this.companies = companies;
        this.mails = mails;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<Long> due() {
        return invoices.mailDue();
    }

    /** Does nothing for one that somebody else has sent meanwhile. */
    public void send(long id) {
        CustomerInvoice invoice = access.locked(id);
        if (!invoice.isMailDue()) {
            return;
        }
        CustomerDetails customer = customers.get(invoice.customerId()).details();
        if (customer.email() != null) {
            mails.add(mail(invoice, customer));
        }
        invoice.mailed(clock.instant());
    }

    /** Printed once, it never changes. */
    public InvoiceDocument document(long id, CurrentUser user) {
        CustomerInvoice invoice = access.locked(id, user);
        invoice.require("printed", ReceivableStatus.POSTED, ReceivableStatus.PAID);
        return print(invoice, customers.get(invoice.customerId()).details());
    }

    private InvoiceDocument print(CustomerInvoice invoice, CustomerDetails customer) {
        return documents.findById(invoice.id()).orElseGet(() -> {
            Texts texts = texts(customer);
            return documents.save(new InvoiceDocument(invoice, templates.print("document.html", texts, "sheet", sheets.of(invoice, customer, texts)), clock.instant()));
        });
    }

    private Mail mail(CustomerInvoice invoice, CustomerDetails customer) {
        Texts texts = texts(customer);
        String company = companies.get(invoice.companyCode()).name();
        InvoiceDocument document = print(invoice, customer);
        String kind = "mail-" + InvoiceSheets.key(invoice);
        ReceivableDates dates = invoice.dates();
        LocalDate due = Objects.requireNonNull(dates.dueDate());
        return new Mail(Objects.requireNonNull(customer.email()), texts.get(kind + "-subject", invoice.label(), company),
                texts.get(kind, customer.name(), invoice.label(), texts.money(invoice.total()), texts.date(due), company), invoice.label(),
                new Mail.Attachment(document.fileName(), document.pdf()));
    }

    private static Texts texts(CustomerDetails customer) {
        return Texts.of(customer.language(), customer.country());
    }
}
