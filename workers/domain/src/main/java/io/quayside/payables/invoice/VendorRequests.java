package io.quayside.payables.invoice;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import java.time.LocalDate;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** Letters to vendors about their bills. Vendors without an address are told by people. */
@Component
public class VendorRequests {

    private final Vendors vendors;
    private final Companies companies;
    private final MailQueue mails;

    VendorRequests(Vendors vendors, Companies companies, MailQueue mails) {
        this.vendors = vendors;
        this.companies = companies;
        this.mails = mails;
    }

    void correctInvoice(VendorInvoice invoice, String reason) {
        send(invoice.companyCode(), invoice.vendorId(), invoice.number(), "%s %s is rejected".formatted(invoice.kind().text(), invoice.number()), """
                your %s %s of %s over %s cannot be posted: %s

                Please send a credit note or a correct document.
                """.formatted(invoice.kind().text().toLowerCase(Locale.ROOT), invoice.number(), invoice.dates().invoiceDate(), invoice.total(), reason));
    }

    public void missingBill(String companyCode, long vendorId, String orderNumber, String goods, LocalDate receivedOn) {
        send(companyCode, vendorId, orderNumber, "Invoice for order %s".formatted(orderNumber), """
                on %s we received %s of our order %s, and have no invoice for it yet.

                Please send the invoice.
                """.formatted(receivedOn, goods, orderNumber));
    }

    private void send(String companyCode, long vendorId, String businessKey, String subject, String text) {
        Vendor vendor = vendors.get(vendorId);
        if (vendor.email() != null && !vendor.email().isBlank()) {
            mails.add(new Mail(vendor.email(), subject, "Dear %s,\n\n%s\n%s\n".formatted(vendor.name(), text, companies.get(companyCode).name()), businessKey));
        }
    }
}
