package io.quayside.web.payables;

import io.quayside.payables.invoice.InvoiceKind;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.LineKind;
import io.quayside.payables.invoice.MatchReason;
import io.quayside.payables.invoice.MatchResult;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.payables.matching.ExpectedFreight;
import io.quayside.payables.matching.LineFigures;
import io.quayside.purchasing.order.OrderedLine;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Order, receipts and invoice side by side. Quantities are in the unit of the line, prices and amounts in the currency of the invoice.
 */
record MatchResponse(long id, String number, InvoiceKind kind, InvoiceStatus status, @Nullable Long lookAlikeId, Money total, List<Line> lines) {

    /** What was ordered; null where nothing was. */
    record Ordered(long orderId, String orderNumber, int lineNumber, Quantity quantity, BigMoney unitPrice, Money amount) {}

    /** What came in: all receipts of the line of the order. */
    record Received(Quantity received, Quantity returned, Quantity billedBefore, Quantity open, List<Receipt> receipts) {}

    record Receipt(long receiptLineId, long receiptId, String receiptNumber, LocalDate postedOn, Quantity quantity, Quantity returned, Money value,
                   String receivedBy) {}

    record Billed(Quantity quantity, BigMoney unitPrice, Money amount) {}

    /** Positive where more is billed; the two are independent of each other. */
    record Variance(Quantity quantity, Money quantityAmount, BigMoney price, Money priceAmount) {}

    record Link(long id, long receiptLineId, Quantity quantity, boolean posted, String allocatedBy) {}

    record Line(long id, int lineNumber, LineKind kind, String description, @Nullable Ordered ordered, @Nullable ExpectedFreight expectedFreight, Received received, Billed billed,
                Variance variance, @Nullable MatchResult result, List<MatchReason> reasons, List<Link> links) {}

    static MatchResponse of(VendorInvoice invoice, List<LineFigures> figures) {
        return new MatchResponse(invoice.id(), invoice.number(), invoice.kind(), invoice.status(), invoice.lookAlikeId(), invoice.total(),
                figures.stream().map(MatchResponse::line).toList());
    }

    private static Line line(LineFigures figures) {
        VendorInvoiceLine line = figures.line();
        return new Line(line.id(), line.lineNumber(), line.kind(), line.description(), ordered(figures.ordered()), figures.expectedFreight(), received(figures),
                new Billed(line.quantity(), line.unitPrice(), line.net()),
                new Variance(figures.quantityVariance(), figures.quantityVarianceAmount(), figures.priceVariance(), figures.priceVarianceAmount()),
                line.matchResult(), line.matchReasons(), figures.allocations().stream().map(each -> new Link(each.id(), each.receiptLineId(),
                        each.quantity(), each.isCleared(), each.allocatedBy())).toList());
    }

    private static @Nullable Ordered ordered(@Nullable OrderedLine line) {
        return line == null ? null : new Ordered(line.orderId(), line.orderNumber(), line.lineNumber(), line.quantity(), line.unitPrice(),
                Amounts.multiply(line.unitPrice(), line.quantity()));
    }

    private static Received received(LineFigures figures) {
        return new Received(figures.received(), figures.returned(), figures.billedBefore(), figures.open(), figures.receipts().stream()
                .map(each -> new Receipt(each.receiptLineId(), each.receiptId(), each.receiptNumber(), each.postedOn(), each.receivedInOrderUnit(),
                        each.returnedInOrderUnit(), each.value(), each.receivedBy())).toList());
    }
}
