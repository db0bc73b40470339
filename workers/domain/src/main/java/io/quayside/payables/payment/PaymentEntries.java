package io.quayside.payables.payment;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoices;
import io.quayside.purchasing.CompanyRates;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The entry of one payment: payables against bank, discount and exchange difference. */
@Component
class PaymentEntries {

    private final VendorInvoices invoices;
    private final VendorAdvances advances;
    private final Settling settling;
    private final PostingEntries posting;

    PaymentEntries(VendorInvoices invoices, VendorAdvances advances, Settling settling, PostingEntries posting) {
        this.invoices = invoices;
        this.advances = advances;
        this.settling = settling;
        this.posting = posting;
    }

    void post(PaymentProposal proposal, List<PaymentItem> items, LocalDate on, CompanyRates rates) {
        PaymentItem first = items.getFirst();
        Map<Long, VendorInvoice> documents = invoices.lockAll(items.stream().map(PaymentItem::documentId).sorted().toList()).stream()
                .collect(Collectors.toMap(VendorInvoice::id, Function.identity()));
        List<PostLine> lines = new ArrayList<>();
        List<Settling.Part> parts = new ArrayList<>();
        for (PaymentItem item : items) {
            if (item.kind() == ItemKind.ADVANCE) {
                advances.lock(item.documentId()).orElseThrow().pay();
                lines.add(PostLine.of(AccountRole.VENDOR_ADVANCES, item.companyAmount()).foreign(item.payment())
                        .reference(VendorAdvanceReference.of(item.documentId())).partner(item.vendorId()));
            } else {
                Settling.Part part = settling.part(documents.get(item.documentId()), item.payment().plus(item.discount()).abs(), item.discount());
                parts.add(part);
                lines.addAll(part.lines());
            }
        }
        Money paid = Amounts.sum(items, PaymentItem::payment, first.open().getCurrencyUnit());
        Money bank = rates.inCompanyCurrency(paid);
        lines.add(PostLine.of(AccountRole.BANK, bank.negated()).foreign(paid.negated()).partner(first.vendorId()));
        ExchangeDifference.close(lines, bank.getCurrencyUnit());
        long entry = posting.post(new PostEntry(proposal.companyCode(), key(proposal, first), on, "Payment %s to %s".formatted(proposal.number(), first.vendorName()),
                new SourceRef(ProposalDeeds.DOCUMENT_TYPE, proposal.id(), proposal.number()), lines)).id();
        parts.forEach(part -> settling.settle(part, Settlement.Kind.PAYMENT, proposal.number(), on, entry));
    }

    static String key(PaymentProposal proposal, PaymentItem item) {
        return "payment:%d:%d:%s".formatted(proposal.id(), item.vendorId(), item.open().getCurrencyUnit());
    }
}
