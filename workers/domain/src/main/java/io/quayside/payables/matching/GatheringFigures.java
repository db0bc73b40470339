package io.quayside.payables.matching;

import io.quayside.identity.CurrentUser;
import io.quayside.payables.allocation.Allocation;
import io.quayside.payables.allocation.ReceiptLinks;
import io.quayside.payables.invoice.InvoiceAccess;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.purchasing.order.OrderedLine;
import io.quayside.purchasing.order.OrderedLines;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts an invoice beside its orders and receipts. */
@Service
@Transactional(readOnly = true)
public class GatheringFigures {

    private final InvoiceAccess invoices;
    private final ReceiptLinks allocations;
    private final OrderedLines orderedLines;
    private final ReceivedLines receivedLines;
    private final BilledBefore billedBefore;
    private final ExpectingFreight expectingFreight;

    GatheringFigures(InvoiceAccess invoices, ReceiptLinks allocations, OrderedLines orderedLines, ReceivedLines receivedLines, BilledBefore billedBefore,
                     ExpectingFreight expectingFreight) {
        this.invoices = invoices;
        this.allocations = allocations;
        this.orderedLines = orderedLines;
        this.receivedLines = receivedLines;
        this.billedBefore = billedBefore;
        this.expectingFreight = expectingFreight;
    }

    public List<LineFigures> of(long invoiceId, CurrentUser user) {
        return of(invoices.visible(invoiceId, user));
    }

    List<LineFigures> of(VendorInvoice invoice) {
        List<Long> orderLineIds = invoice.lines().stream().map(VendorInvoiceLine::orderLineId).filter(Objects::nonNull).distinct().toList();
        Map<Long, OrderedLine> ordered = orderedLines.find(invoice.companyCode(), orderLineIds);
        Map<Long, BigDecimal> before = billedBefore.of(orderLineIds, invoice.id());
        Map<Long, List<Allocation>> linked = allocations.findByInvoiceLineIdInOrderById(invoice.lines().stream().map(VendorInvoiceLine::id).toList())
                .stream().collect(Collectors.groupingBy(Allocation::invoiceLineId));
        Map<Long, List<ReceivedLine>> received = receivedLines.ofOrderLines(invoice.companyCode(), orderLineIds).stream()
                .collect(Collectors.groupingBy(ReceivedLine::orderLineId));
        Map<Long, ExpectedFreight> freight = expectingFreight.of(invoice);
        return invoice.lines().stream().map(line -> line.orderLineId() == null
                ? figures(line, null, freight.get(line.id()), List.of(), List.of(), BigDecimal.ZERO)
                : figures(line, ordered.get(line.orderLineId()), null, received.getOrDefault(line.orderLineId(), List.of()),
                        linked.getOrDefault(line.id(), List.of()), before.getOrDefault(line.orderLineId(), BigDecimal.ZERO))).toList();
    }

    private static LineFigures figures(VendorInvoiceLine line, @Nullable OrderedLine ordered, @Nullable ExpectedFreight freight, List<ReceivedLine> receipts,
                                       List<Allocation> linked, BigDecimal before) {
        String unit = line.quantity().unit();
        return new LineFigures(line, ordered, freight, receipts, linked, sum(receipts, ReceivedLine::receivedInOrderUnit, unit),
                sum(receipts, ReceivedLine::returnedInOrderUnit, unit), Quantity.of(before, unit));
    }

    private static Quantity sum(List<ReceivedLine> receipts, Function<ReceivedLine, Quantity> quantity, String unit) {
        return receipts.stream().map(quantity).reduce(Quantity.zero(unit), Quantity::plus);
    }
}
