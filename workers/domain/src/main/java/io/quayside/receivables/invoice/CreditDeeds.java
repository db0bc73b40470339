package io.quayside.receivables.invoice;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has asked for a credit does not approve it, nor does who has booked the customer's money on the invoice: a credit could hide a missing receipt. */
@Component
class CreditDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "customer-credit-note";

    private final CustomerInvoices invoices;
    private final ReceiptBookers bookers;

    CreditDeeds(CustomerInvoices invoices, ReceiptBookers bookers) {
        this.invoices = invoices;
        this.bookers = bookers;
    }

    @Override
    public String documentType() {
        return DOCUMENT_TYPE;
    }

    @Override
    @Transactional(readOnly = true)
    public Collection<Deed> deeds(String documentId) {
        return invoices.findById(Long.valueOf(documentId)).map(this::of).orElse(List.of());
    }

    private List<Deed> of(CustomerInvoice note) {
        Stream<Deed> booked = bookers.of(note.creditedInvoiceId()).stream().map(person -> new Deed(Duty.BOOK_RECEIPT, person));
        return Stream.concat(Stream.of(new Deed(Duty.REQUEST, note.people().enteredBy())), booked).toList();
    }
}
