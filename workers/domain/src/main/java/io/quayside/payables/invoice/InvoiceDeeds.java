package io.quayside.payables.invoice;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.approval.GuardingDuties.GuardedDocument;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.PayablesMessages;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Who has entered an invoice, received its goods or created its vendor. The first two release no exception of it, the last two correct it in nobody's place. */
@Component
class InvoiceDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "vendor-invoice";

    private static final String RECEIPTS = "payables_vendor_invoice_line l join receiving_goods_receipt r on r.order_id = l.order_id";
    private static final String THIS = " where l.invoice_id = {document}";

    static GuardedDocument document(VendorInvoice invoice) {
        return new GuardedDocument(DOCUMENT_TYPE, invoice.id(), invoice.number(), invoice.companyCode());
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public Map<String, Duty> duties() {
        return Map.of(PayablesMessages.RESOLVE_EXCEPTION_TASK, Duty.RELEASE_EXCEPTION);
    }

    @Override
    public Map<String, Duty> dutiesOfRequester() {
        return Map.of(PayablesMessages.CORRECT_INVOICE_TASK, Duty.ENTER_INVOICE);
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(
                DeedSource.of(Duty.ENTER_INVOICE, "payables_vendor_invoice i where i.id = {document}", "i.entered_by", "i.registered_by"),
                DeedSource.of(Duty.RECEIVE, RECEIPTS + THIS, "r.opened_by", "r.counted_by"),
                DeedSource.of(Duty.RECEIVE, RECEIPTS + " join receiving_scan s on s.receipt_id = r.id" + THIS, "s.scanned_by"),
                DeedSource.of(Duty.CREATE_VENDOR, "payables_vendor_invoice i join masterdata_vendor v on v.id = i.vendor_id where i.id = {document}", "v.created_by"));
    }
}
