package io.quayside.payables.invoice;

import io.quayside.approval.GuardingDuties;
import io.quayside.approval.GuardingDuties.GuardedDocument;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.masterdata.vendor.Vendors;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has received the goods does not enter their invoice, nor does who has created the vendor. */
@Component
class EnteringDuties {

    private final GuardingDuties guarding;
    private final GoodsReceivers receivers;
    private final Vendors vendors;

    EnteringDuties(GuardingDuties guarding, GoodsReceivers receivers, Vendors vendors) {
        this.guarding = guarding;
        this.receivers = receivers;
        this.vendors = vendors;
    }

    void requireToEnter(VendorInvoice invoice, String username) {
        List<Deed> deeds = new ArrayList<>(receivers.of(invoice));
        vendors.get(invoice.vendorId()).createdBy().ifPresent(creator -> deeds.add(new Deed(Duty.CREATE_VENDOR, creator)));
        guarding.require(Duty.ENTER_INVOICE, username, deeds, document(invoice));
    }

    static GuardedDocument document(VendorInvoice invoice) {
        return new GuardedDocument(InvoiceDeeds.DOCUMENT_TYPE, invoice.id(), invoice.number(), invoice.companyCode());
    }
}
