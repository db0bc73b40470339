package io.quayside.purchasing.rfq;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.document.VendorLetter;
import io.quayside.purchasing.document.VendorLetter.Attachment;
import io.quayside.purchasing.document.Wording;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a vendor is written about a request for quotation. */
@Component
class RfqLetters {

    private final Companies companies;
    private final Vendors vendors;
    private final UserDirectory directory;

    RfqLetters(Companies companies, Vendors vendors, UserDirectory directory) {
        this.companies = companies;
        this.vendors = vendors;
        this.directory = directory;
    }

    VendorLetter request(Rfq rfq, RfqVendor vendor, RfqDocument document) {
        return letter(rfq, vendor, "Request for quotation " + rfq.number(), "rfq-mail.txt", Map.of(), "", attachment(document));
    }

    /** One for each day until which it was waited. */
    VendorLetter reminder(Rfq rfq, RfqVendor vendor, RfqDocument document) {
        return letter(rfq, vendor, "Reminder: request for quotation " + rfq.number(), "rfq-reminder-mail.txt", Map.of(),
                "-reminder-" + rfq.quotesDueOn(), attachment(document));
    }

    VendorLetter extension(Rfq rfq, RfqVendor vendor) {
        return letter(rfq, vendor, "More time: request for quotation " + rfq.number(), "rfq-extension-mail.txt", Map.of(),
                "-extended-" + rfq.quotesDueOn(), null);
    }

    VendorLetter cancellation(Rfq rfq, RfqVendor vendor, String reason) {
        return letter(rfq, vendor, "Withdrawn: request for quotation " + rfq.number(), "rfq-cancellation-mail.txt", Map.of("reason", reason),
                "-cancelled", null);
    }

    private VendorLetter letter(Rfq rfq, RfqVendor asked, String subject, String template, Map<String, Object> more, String suffix,
                                @Nullable Attachment attachment) {
        Vendor vendor = vendors.get(asked.vendorId());
        if (vendor.email() == null || vendor.email().isBlank()) {
            throw new IllegalStateException("Vendor %s %s has no e-mail address; enter one and try again".formatted(vendor.number(), vendor.name()));
        }
        String replyTo = directory.find(rfq.buyer()).map(DirectoryUser::email).orElse("");
        String key = "rfq-%d-%d".formatted(rfq.id(), asked.vendorId());
        return new VendorLetter(vendor.email(), replyTo == null ? "" : replyTo, subject, template, values(rfq, asked, more), key + suffix,
                suffix.isEmpty() ? null : key, attachment);
    }

    private Map<String, Object> values(Rfq rfq, RfqVendor asked, Map<String, Object> more) {
        Company company = companies.get(rfq.companyCode());
        Wording wording = new Wording(company.locale(), company.timeZone());
        Map<String, Object> values = new HashMap<>(more);
        values.put("vendor", asked.vendorName());
        values.put("number", rfq.number());
        values.put("quotesDueOn", wording.date(rfq.quotesDueOn()));
        values.put("note", rfq.note());
        values.put("buyer", directory.nameOf(rfq.buyer()));
        values.put("company", company.name());
        return values;
    }

    private static Attachment attachment(RfqDocument document) {
        return new Attachment(document.fileName(), document.content());
    }
}
