package io.quayside.payables.allocation;

import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Quantity;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Reads and writes links while both of their sides are locked. */
@Component
class Links {

    private final ReceiptLinks allocations;
    private final ReceivedLines receivedLines;
    private final Clock clock;

    Links(ReceiptLinks allocations, ReceivedLines receivedLines, Clock clock) {
        this.allocations = allocations;
        this.receivedLines = receivedLines;
        this.clock = clock;
    }

    OpenReceipts lock(String companyCode, Collection<Long> receiptLineIds) {
        List<ReceivedLine> locked = receivedLines.lock(companyCode, receiptLineIds);
        return new OpenReceipts(locked, locked.isEmpty() ? List.of() : allocations.lockOfReceipts(receiptLineIds));
    }

    /** How much of each line is not linked. */
    Map<Long, Quantity> unlinked(Collection<VendorInvoiceLine> lines) {
        Map<Long, Quantity> left = lines.stream().collect(Collectors.toMap(VendorInvoiceLine::id, VendorInvoiceLine::quantity));
        allocations.lockOfLines(left.keySet()).forEach(each -> left.computeIfPresent(each.invoiceLineId(), (id, rest) -> rest.minus(each.quantity())));
        return left;
    }

    Allocation add(VendorInvoice invoice, VendorInvoiceLine line, long receiptLineId, Quantity quantity, String by) {
        return allocations.saveAndFlush(new Allocation(invoice.companyCode(), line.id(), receiptLineId, quantity, by, clock.instant()));
    }
}
