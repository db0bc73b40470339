package io.quayside.payables.payment;

import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.purchasing.CompanyDays;
import io.quayside.payables.invoice.InvoiceAccess;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.posting.InvoicePosted;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** A note first settles what is open of the invoice that it credits; what is left of it goes with the next payment to the vendor. */
@Component
class AllocatingVendorCredits {

    private final InvoiceAccess invoices;
    private final Settling settling;
    private final PostingEntries posting;
    private final CompanyDays days;

    AllocatingVendorCredits(InvoiceAccess invoices, Settling settling, PostingEntries posting, CompanyDays days) {
        this.invoices = invoices;
        this.settling = settling;
        this.posting = posting;
        this.days = days;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void posted(InvoicePosted posted) {
        VendorInvoice note = posted.invoice();
        if (!note.kind().isCredit() || note.status() != InvoiceStatus.POSTED) {
            return;
        }
        VendorInvoice invoice = invoices.locked(Objects.requireNonNull(note.creditedInvoiceId()));
        Money amount = Amounts.min(invoice.open(), note.open());
        if (invoice.status() != InvoiceStatus.POSTED || !amount.isPositive()) {
            return;
        }
        Money none = Money.zero(amount.getCurrencyUnit());
        List<Settling.Part> parts = List.of(settling.part(invoice, amount, none), settling.part(note, amount, none));
        List<PostLine> lines = new ArrayList<>(parts.stream().flatMap(part -> part.lines().stream()).toList());
        ExchangeDifference.close(lines, note.companyTotal().getCurrencyUnit());
        LocalDate today = days.today(note.companyCode());
        long entry = posting.post(new PostEntry(note.companyCode(), "credit:%d:%d".formatted(note.id(), invoice.id()), today,
                "%s against %s".formatted(note.number(), invoice.number()), new SourceRef("vendor-invoice", note.id(), note.number()), lines)).id();
        settling.settle(parts.getFirst(), Settlement.Kind.CREDIT, note.number(), today, entry);
        settling.settle(parts.getLast(), Settlement.Kind.CREDIT, invoice.number(), today, entry);
    }
}
