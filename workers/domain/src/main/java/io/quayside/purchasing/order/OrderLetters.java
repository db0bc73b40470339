package io.quayside.purchasing.order;

import io.quayside.identity.DirectoryUser;
import io.quayside.identity.UserDirectory;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.document.VendorLetter;
import io.quayside.purchasing.document.VendorLetter.Attachment;
import io.quayside.purchasing.document.Wording;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What a vendor is written about an order. */
@Component
class OrderLetters {

    private final Companies companies;
    private final Vendors vendors;
    private final UserDirectory directory;
    private final VendorLinks links;

    OrderLetters(Companies companies, Vendors vendors, UserDirectory directory, VendorLinks links) {
        this.companies = companies;
        this.vendors = vendors;
        this.directory = directory;
        this.links = links;
    }

    VendorLetter order(PurchaseOrder order, OrderDocument document, ZonedDateTime acknowledgeBy) {
        return letter(order, "Purchase order " + revision(order), "order-mail.txt", values(order, Map.of("acknowledgeBy", wording(order).date(acknowledgeBy), "noticeLink", links.of(order.id()))),
                orderKey(order), null, attachment(document));
    }

    VendorLetter reminder(PurchaseOrder order, OrderDocument document, ZonedDateTime acknowledgeBy) {
        String key = "%s-reminder-%d".formatted(orderKey(order), order.milestones().remindersSent() + 1);
        return letter(order, "Reminder: please acknowledge purchase order " + revision(order), "reminder-mail.txt",
                values(order, Map.of("acknowledgeBy", wording(order).date(acknowledgeBy))), key, orderKey(order), attachment(document));
    }

    VendorLetter cancellation(PurchaseOrder order, String reason) {
        return letter(order, "Cancelled: purchase order " + order.number(), "cancellation-mail.txt", values(order, Map.of("reason", reason)),
                "order-%d-cancelled".formatted(order.id()), orderKey(order), null);
    }

    private VendorLetter letter(PurchaseOrder order, String subject, String template, Map<String, Object> values, String key, String answers,
                                Attachment attachment) {
        Vendor vendor = vendors.get(order.origin().vendorId());
        if (vendor.email() == null || vendor.email().isBlank()) {
            throw new IllegalStateException("Vendor %s %s has no e-mail address; enter one and try again".formatted(vendor.number(), vendor.name()));
        }
        String replyTo = directory.find(order.origin().buyer()).map(DirectoryUser::email).orElse("");
        return new VendorLetter(vendor.email(), replyTo == null ? "" : replyTo, subject, template, values, key, answers, attachment);
    }

    private Map<String, Object> values(PurchaseOrder order, Map<String, Object> more) {
        Wording wording = wording(order);
        OrderMilestones milestones = order.milestones();
        Map<String, Object> values = new HashMap<>(more);
        values.put("vendor", order.origin().vendorName());
        values.put("number", order.number());
        values.put("revision", order.revision());
        values.put("total", wording.money(order.total()));
        values.put("expectedDate", wording.date(milestones.expectedDate()));
        values.put("delivery", order.origin().warehouseCode());
        values.put("sentOn", milestones.sentAt() == null ? null : wording.date(milestones.sentAt()));
        values.put("buyer", directory.nameOf(order.origin().buyer()));
        values.put("company", companies.get(order.companyCode()).name());
        return values;
    }

    private Wording wording(PurchaseOrder order) {
        Company company = companies.get(order.companyCode());
        return OrderSheets.wording(company);
    }

    private static Attachment attachment(OrderDocument document) {
        return new Attachment(document.fileName(), document.content());
    }

    private static String revision(PurchaseOrder order) {
        return order.revision() == 1 ? order.number() : "%s, revision %d".formatted(order.number(), order.revision());
    }

    private static String orderKey(PurchaseOrder order) {
        return "order-%d-r%d".formatted(order.id(), order.revision());
    }
}
