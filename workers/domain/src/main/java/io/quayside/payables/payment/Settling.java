package io.quayside.payables.payment;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.report.OpenItems;
import io.quayside.payables.invoice.InvoiceReference;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoices;
import io.quayside.shared.Amounts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Takes parts of what is open off the account of payables, at the value with which they stand there. */
@Component
class Settling {

    private final OpenItems openItems;
    private final Settlements settlements;
    private final VendorInvoices invoices;

    Settling(OpenItems openItems, Settlements settlements, VendorInvoices invoices) {
        this.openItems = openItems;
        this.settlements = settlements;
        this.invoices = invoices;
    }

    /**
     * A part of an invoice or note.
     *
     * @param gross with the discount, in the currency of the document
     * @param companyGross what it is on the account of payables: positive for invoices, negative for credits
     * @param companyDiscount of it, never paid
     */
    record Part(VendorInvoice invoice, Money gross, Money discount, Money companyGross, Money companyDiscount) {

        List<PostLine> lines() {
            Money signed = invoice.kind().isCredit() ? gross.negated() : gross;
            List<PostLine> lines = new ArrayList<>(List.of(PostLine.of(AccountRole.ACCOUNTS_PAYABLE, companyGross).foreign(signed)
                    .reference(InvoiceReference.of(invoice.id())).partner(invoice.vendorId())));
            if (!companyDiscount.isZero()) {
                lines.add(PostLine.of(AccountRole.PAYMENT_DISCOUNT, companyDiscount.negated()).foreign(discount.negated()).partner(invoice.vendorId()));
            }
            return lines;
        }
    }

    /** The last part takes all that is left, so that no cent stays behind. */
    Part part(VendorInvoice invoice, Money gross, Money discount) {
        Money open = openItems.balance(invoice.companyCode(), AccountRole.ACCOUNTS_PAYABLE, InvoiceReference.of(invoice.id())).negated();
        Money companyGross = Amounts.share(open, gross.getAmount(), invoice.open().getAmount());
        return new Part(invoice, gross, discount, companyGross, Amounts.share(companyGross, discount.getAmount(), gross.getAmount()));
    }

    /** Everything that an entry has settled is open again. */
    void undo(long entryId, LocalDate on, long byEntry) {
        List<Settlement> settled = settlements.findByEntryIdOrderById(entryId);
        Map<Long, VendorInvoice> locked = invoices.lockAll(settled.stream().map(Settlement::invoiceId).sorted().toList()).stream()
                .collect(Collectors.toMap(VendorInvoice::id, Function.identity()));
        settled.forEach(each -> locked.get(each.invoiceId()).unsettle(each.amount()));
        settlements.saveAll(settled.stream().map(each -> each.reversed(on, byEntry)).toList());
    }

    void settle(Part part, Settlement.Kind kind, String sourceNumber, LocalDate on, long entryId) {
        part.invoice().settle(part.gross());
        settlements.save(new Settlement(part.invoice(), kind, sourceNumber, on, part.gross(), part.discount(), part.companyGross(), entryId));
    }
}
