package io.quayside.payables.invoice;

import io.quayside.approval.DocumentDeeds;
import io.quayside.identity.SegregationOfDuties.Deed;
import io.quayside.identity.SegregationOfDuties.Duty;
import io.quayside.payables.PayablesMessages;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Who has entered an invoice and who has received its goods: neither releases its exception. */
@Component
class InvoiceDeeds implements DocumentDeeds {

    static final String DOCUMENT_TYPE = "vendor-invoice";

    private final VendorInvoices invoices;
    private final GoodsReceivers receivers;

    InvoiceDeeds(VendorInvoices invoices, GoodsReceivers receivers) {
        this.invoices = invoices;
        this.receivers = receivers;
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

    @Override
    public Optional<Duty> dutyOf(String elementId) {
        return elementId.equals(PayablesMessages.RESOLVE_EXCEPTION_TASK) ? Optional.of(Duty.RELEASE_EXCEPTION) : dutyOfRequester(elementId);
    }

    @Override
    public Optional<Duty> dutyOfRequester(String elementId) {
        return elementId.equals(PayablesMessages.CORRECT_INVOICE_TASK) ? Optional.of(Duty.ENTER_INVOICE) : Optional.empty();
    }

    List<Deed> of(VendorInvoice invoice) {
        Stream<Deed> entered = Stream.of(invoice.people().enteredBy(), invoice.people().registeredBy()).filter(Objects::nonNull).distinct()
                .map(person -> new Deed(Duty.ENTER_INVOICE, person));
        return Stream.concat(entered, receivers.of(invoice).stream()).toList();
    }
}
