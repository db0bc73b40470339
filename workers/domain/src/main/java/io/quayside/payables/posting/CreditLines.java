package io.quayside.payables.posting;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.PostLine;
import io.quayside.ledger.report.OpenItems;
import io.quayside.payables.allocation.Allocation;
import io.quayside.payables.allocation.ReceiptLinks;
import io.quayside.payables.invoice.InvoiceAccess;
import io.quayside.payables.invoice.InvoiceReference;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.payables.posting.GoodsLines.Difference;
import io.quayside.payables.posting.GoodsLines.Posted;
import io.quayside.shared.Amounts;
import io.quayside.valuation.ReceiptReference;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** The entry lines of what is credited, by its reason. */
@Component
class CreditLines {

    private final InvoiceAccess invoices;
    private final ReceiptLinks allocations;
    private final OpenItems openItems;

    CreditLines(InvoiceAccess invoices, ReceiptLinks allocations, OpenItems openItems) {
        this.invoices = invoices;
        this.allocations = allocations;
        this.openItems = openItems;
    }

    Posted of(VendorInvoice note, VendorInvoiceLine line, Money value) {
        List<Allocation> linked = allocations.findByInvoiceLineIdInOrderById(List.of(line.creditedLineId()));
        return switch (line.kind()) {
            case GOODS -> switch (line.creditReason()) {
                case QUANTITY -> against(note, line, value, List.of(InvoiceReference.ofLine(line.creditedLineId())), AccountRole.GRNI, linked);
                case RETURN -> against(note, line, value, linked.stream().map(each -> ReceiptReference.of(each.receiptLineId())).distinct().toList(),
                        AccountRole.VENDOR_CLAIM, linked);
                case PRICE -> price(note, line, value, linked);
            };
            case FREIGHT -> new Posted(List.of(PostLines.of(note, line, AccountRole.LANDED_COST_CLEARING, value.negated())
                    .reference(InvoiceReference.ofLine(line.creditedLineId()))), List.of());
            case OTHER -> new Posted(List.of(PostLines.of(note, line, AccountRole.OTHER_COSTS, value.negated())), List.of());
        };
    }

    /** As far as something is open there, in the order of the references; what the credit is more or less than that is a price difference. */
    private Posted against(VendorInvoice note, VendorInvoiceLine line, Money value, List<String> references, AccountRole role, List<Allocation> linked) {
        List<PostLine> lines = new ArrayList<>();
        Money left = value;
        for (String reference : references) {
            Money open = openItems.balance(note.companyCode(), role, reference);
            Money part = Amounts.min(open, left);
            if (part.isPositive()) {
                lines.add(PostLines.of(note, line, role, part.negated()).reference(reference));
                left = left.minus(part);
            }
        }
        Posted rest = price(note, line, left, linked);
        lines.addAll(rest.lines());
        return new Posted(lines, rest.differences());
    }

    /** Spread over the receipts that the credited line paid for. */
    private Posted price(VendorInvoice note, VendorInvoiceLine line, Money value, List<Allocation> linked) {
        if (value.isZero()) {
            return new Posted(List.of(), List.of());
        }
        List<Difference> differences = new ArrayList<>();
        BigDecimal quantity = linked.stream().map(each -> each.quantity().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Money left = value;
        for (Allocation allocation : linked) {
            Money part = Amounts.share(left, allocation.quantity().value(), quantity);
            differences.add(new Difference(allocation, part.negated()));
            left = left.minus(part);
            quantity = quantity.subtract(allocation.quantity().value());
        }
        return new Posted(List.of(PostLines.variance(note, line, value.negated())), differences);
    }
}
