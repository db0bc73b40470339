package io.quayside.receivables.invoice;

import io.quayside.approval.DeedSource;
import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who has asked for a credit does not approve it, nor does who has booked the customer's money on the invoice: a credit could hide a missing receipt. */
@Component
class CreditDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "customer-credit-note";

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    public List<DeedSource> deeds() {
        return List.of(DeedSource.of(Duty.REQUEST, "receivables_customer_invoice n where n.id = {document}", "n.entered_by"),
                DeedSource.of(Duty.BOOK_RECEIPT, """
                        receivables_customer_invoice n
                        join receivables_allocation a on a.invoice_id = n.credited_invoice_id and a.source_kind = 'PAYMENT'
                        join receivables_customer_payment p on p.id = a.source_id
                        where n.id = {document}""", "p.booked_by"));
    }
}
