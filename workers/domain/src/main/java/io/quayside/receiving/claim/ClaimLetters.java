package io.quayside.receiving.claim;

import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.receiving.discrepancy.ReceiptRef;
import io.quayside.workflow.Mail;
import io.quayside.workflow.MailQueue;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a vendor is written about a claim. */
@Component
class ClaimLetters {

    private static final Map<DiscrepancyType, String> WORDS = Map.of(
            DiscrepancyType.SHORT, "missing", DiscrepancyType.DAMAGED, "damaged", DiscrepancyType.WRONG_ITEM, "not what we ordered",
            DiscrepancyType.WRONG_LOT, "of a lot that was not announced or has expired");

    private final Vendors vendors;
    private final MailQueue mails;

    ClaimLetters(Vendors vendors, MailQueue mails) {
        this.vendors = vendors;
        this.mails = mails;
    }

    /** @return whether the vendor has an address */
    boolean send(VendorClaim claim, List<Discrepancy> discrepancies) {
        VendorDetails vendor = vendors.get(claim.vendorId()).details();
        if (vendor.email() == null || vendor.email().isBlank()) {
            return false;
        }
        mails.add(new Mail(vendor.email(), "Claim " + claim.number(), body(claim, discrepancies), claim.number()));
        return true;
    }

    private static String body(VendorClaim claim, List<Discrepancy> discrepancies) {
        ReceiptRef receipt = discrepancies.getFirst().receipt();
        return """
                Dear %s,

                Of the delivery for our purchase order %s (our receipt %s) the following was not as agreed:

                %s

                We claim %s for it.
                Please tell us whether you will credit or replace it, and name our claim %s.
                """.formatted(claim.vendorName(), receipt.orderNumber(), receipt.receiptNumber(),
                discrepancies.stream().map(ClaimLetters::line).collect(Collectors.joining("\n")), claim.claimed(), claim.number());
    }

    private static String line(Discrepancy discrepancy) {
        Found found = discrepancy.owed();
        return "  %s%s: %s%s%s".formatted(found.productSku() == null ? "Delivery" : found.productSku(),
                found.lotNumber() == null ? "" : ", lot " + found.lotNumber(), found.quantity() == null ? "" : found.quantity() + " ",
                WORDS.get(found.type()), found.note() == null ? "" : " (" + found.note() + ")");
    }
}
