package io.quayside.payables.allocation;

import io.quayside.ledger.PostEntry;
import io.quayside.payables.invoice.InvoiceLinesReplaced;
import io.quayside.payables.invoice.InvoiceRegistered;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.receiving.receipt.ReceivedLines;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links what is not linked yet with receipts of the same order lines, the oldest first; of posted invoices that is posted at once. */
@Service
@Transactional
public class ProposingLinks {

    private final Links links;
    private final ReceivedLines receivedLines;
    private final ReceiptLinks allocations;
    private final ApplicationEventPublisher events;

    ProposingLinks(Links links, ReceivedLines receivedLines, ReceiptLinks allocations, ApplicationEventPublisher events) {
        this.links = links;
        this.receivedLines = receivedLines;
        this.allocations = allocations;
        this.events = events;
    }

    public void propose(VendorInvoice invoice) {
        List<VendorInvoiceLine> goods = invoice.lines().stream().filter(line -> line.orderLineId() != null && !invoice.kind().isCredit()).toList();
        if (goods.isEmpty()) {
            return;
        }
        List<ReceivedLine> oldestFirst = receivedLines.ofOrderLines(invoice.companyCode(), goods.stream().map(VendorInvoiceLine::orderLineId).toList());
        OpenReceipts open = links.lock(invoice.companyCode(), oldestFirst.stream().map(ReceivedLine::receiptLineId).toList());
        Map<Long, Quantity> unlinked = links.unlinked(goods);
        goods.forEach(line -> link(invoice, line, unlinked.get(line.id()),
                oldestFirst.stream().filter(receipt -> receipt.orderLineId() == line.orderLineId()).toList(), open));
    }

    private void link(VendorInvoice invoice, VendorInvoiceLine line, Quantity unlinked, List<ReceivedLine> receipts, OpenReceipts open) {
        Quantity left = unlinked;
        for (ReceivedLine receipt : receipts) {
            Quantity available = open.open(receipt.receiptLineId());
            Quantity part = left.compareTo(available) <= 0 ? left : available;
            if (part.isPositive()) {
                Allocation allocation = links.add(invoice, line, receipt.receiptLineId(), part, PostEntry.SYSTEM);
                if (invoice.dates().postedOn() != null) {
                    events.publishEvent(new LinkedLater(invoice, allocation));
                }
                open.take(receipt.receiptLineId(), part);
                left = left.minus(part);
            }
        }
    }

    /** Lines that are replaced or given up hold no receipt any longer. */
    @EventListener
    public void replaced(InvoiceLinesReplaced replaced) {
        allocations.deleteAll(allocations.findByInvoiceLineIdInOrderById(replaced.invoice().lines().stream().map(VendorInvoiceLine::id).toList()));
        allocations.flush();
    }

    @EventListener
    public void registered(InvoiceRegistered registered) {
        propose(registered.invoice());
    }
}
