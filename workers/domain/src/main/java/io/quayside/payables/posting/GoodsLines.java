package io.quayside.payables.posting;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostLine;
import io.quayside.payables.allocation.Allocation;
import io.quayside.payables.invoice.InvoiceReference;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.payables.posting.Accruals.Cleared;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.valuation.ReceiptReference;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The entry lines of goods that are billed. */
@Component
class GoodsLines {

    private final Accruals accruals;

    GoodsLines(Accruals accruals) {
        this.accruals = accruals;
    }

    /** The price difference of one receipt line; positive where more is billed than was accrued. */
    record Difference(Allocation allocation, Money amount) {}

    record Posted(List<PostLine> lines, List<Difference> differences) {}

    /**
     * What was received clears its accrual, and the rest of it is a price difference; what was billed but not received stays accrued
     * under the invoice line, the other way round, until it is.
     */
    Posted of(VendorInvoice invoice, VendorInvoiceLine line, Money value, List<Allocation> linked) {
        List<PostLine> lines = new ArrayList<>();
        List<Difference> differences = new ArrayList<>();
        Quantity left = line.quantity();
        Money leftValue = value;
        for (Allocation allocation : linked) {
            Money billed = Amounts.share(leftValue, allocation.quantity().value(), left.value());
            left = left.minus(allocation.quantity());
            leftValue = leftValue.minus(billed);
            Cleared cleared = accruals.clear(allocation);
            lines.addAll(clearing(invoice, line, cleared, allocation));
            differences.add(new Difference(allocation, billed.minus(cleared.total())));
        }
        if (!leftValue.isZero()) {
            lines.add(accrual(invoice, line, leftValue, InvoiceReference.ofLine(line.id())));
        }
        differences.stream().map(Difference::amount).filter(amount -> !amount.isZero())
                .forEach(amount -> lines.add(PostLines.variance(invoice, line, amount)));
        return new Posted(lines, differences);
    }

    /** A receipt that came, or was linked, after the posting: its accrual is cleared against what stood under the invoice line. */
    Posted later(VendorInvoice invoice, VendorInvoiceLine line, Allocation allocation, Money billed) {
        Cleared cleared = accruals.clear(allocation);
        List<PostLine> lines = new ArrayList<>(clearing(invoice, line, cleared, allocation));
        lines.add(accrual(invoice, line, billed.negated(), InvoiceReference.ofLine(line.id())));
        Money difference = billed.minus(cleared.total());
        if (!difference.isZero()) {
            lines.add(PostLines.variance(invoice, line, difference));
        }
        return new Posted(lines, List.of(new Difference(allocation, difference)));
    }

    /** What was written off is owed after all: the gain is taken back, and no goods become dearer. */
    private static List<PostLine> clearing(VendorInvoice invoice, VendorInvoiceLine line, Cleared cleared, Allocation allocation) {
        String reference = ReceiptReference.of(allocation.receiptLineId());
        PostLine accrued = accrual(invoice, line, cleared.accrued(), reference);
        return cleared.writtenOff().isZero() ? List.of(accrued)
                : List.of(accrued, PostLines.of(invoice, line, AccountRole.GRNI_WRITE_OFF, cleared.writtenOff()).reference(reference));
    }

    private static PostLine accrual(VendorInvoice invoice, VendorInvoiceLine line, Money debit, String reference) {
        return PostLines.of(invoice, line, AccountRole.GRNI, debit).reference(reference);
    }
}
