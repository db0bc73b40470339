package io.quayside.receivables.payment;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostEntry;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.PostedEntry;
import io.quayside.ledger.PostingEntries;
import io.quayside.ledger.SourceRef;
import io.quayside.ledger.report.OpenItems;
import io.quayside.payables.payment.ExchangeDifference;
import io.quayside.receivables.invoice.CustomerInvoice;
import io.quayside.receivables.invoice.InvoiceReference;
import io.quayside.shared.Amounts;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** One entry per allocation: both open items get smaller, each by the value with which it stands in the books. */
@Component
class SettlingInvoices {

    private final ReceivableAllocations allocations;
    private final OpenItems openItems;
    private final PostingEntries posting;
    private final Clock clock;

    SettlingInvoices(ReceivableAllocations allocations, OpenItems openItems, PostingEntries posting, Clock clock) {
        this.allocations = allocations;
        this.openItems = openItems;
        this.posting = posting;
        this.clock = clock;
    }

    /** The last part of an item takes all that is left, so that no cent stays behind. Both sides are locked by the caller. */
    ReceivableAllocation settle(Credit credit, CustomerInvoice invoice, Money amount, Money discount, LocalDate on, String by) {
        Money gross = amount.plus(discount);
        Money billed = Amounts.share(balance(invoice.companyCode(), InvoiceReference.of(invoice.id())), gross.getAmount(), invoice.open().getAmount());
        Money credited = Amounts.share(balance(invoice.companyCode(), credit.reference()).negated(), amount.getAmount(), credit.open().getAmount());
        ReceivableAllocation allocation = new ReceivableAllocation(credit, invoice, amount, discount, billed, by);
        List<PostLine> lines = new ArrayList<>();
        lines.add(receivable(invoice, credit.reference(), credited, amount));
        lines.addAll(discount(invoice, discount, Amounts.share(billed, discount.getAmount(), gross.getAmount())));
        lines.add(receivable(invoice, InvoiceReference.of(invoice.id()), billed.negated(), gross.negated()));
        ExchangeDifference.close(lines, billed.getCurrencyUnit());
        lines.removeIf(line -> line.amount().isZero());
        PostedEntry entry = posting.post(new PostEntry(invoice.companyCode(), key(allocation), on, "%s on %s of %s".formatted(credit.number(), invoice.label(),
                invoice.customerName()), new SourceRef(sourceType(credit), credit.id(), credit.number()), lines, by));
        credit.use(amount);
        invoice.settle(gross);
        return allocations.save(allocation.posted(entry.id(), entry.date(), clock.instant()));
    }

    /** Both items are open again with the values that they had. */
    void undo(ReceivableAllocation allocation, Credit credit, CustomerInvoice invoice, LocalDate on, String by) {
        allocation.undo(by, clock.instant());
        posting.reverse(allocation.entryId(), key(allocation) + ":undone", on, by);
        credit.giveBack(allocation.amount());
        invoice.reopen(allocation.gross());
    }

    private static String key(ReceivableAllocation allocation) {
        return "customer-allocation:" + allocation.id();
    }

    private static String sourceType(Credit credit) {
        return switch (credit.kind()) {
            case PAYMENT -> BookingReceipts.SOURCE_TYPE;
            case CREDIT_NOTE -> "customer-invoice";
        };
    }

    private Money balance(String companyCode, String reference) {
        return openItems.balance(companyCode, AccountRole.ACCOUNTS_RECEIVABLE, reference);
    }

    private static PostLine receivable(CustomerInvoice invoice, String reference, Money debit, Money foreign) {
        return PostLine.of(AccountRole.ACCOUNTS_RECEIVABLE, debit).foreign(foreign).reference(reference).partner(invoice.customerId());
    }

    /** A discount lowers what was taxed, so its part of the tax goes back as well. */
    private static List<PostLine> discount(CustomerInvoice invoice, Money discount, Money value) {
        if (discount.isZero()) {
            return List.of();
        }
        Money tax = Amounts.share(value, invoice.tax().getAmount(), invoice.total().getAmount());
        Money foreignTax = Amounts.share(discount, invoice.tax().getAmount(), invoice.total().getAmount());
        return List.of(
                PostLine.of(AccountRole.SALES_DISCOUNT, value.minus(tax)).foreign(discount.minus(foreignTax)).partner(invoice.customerId()),
                PostLine.of(AccountRole.OUTPUT_TAX, tax).foreign(foreignTax).partner(invoice.customerId()));
    }
}
