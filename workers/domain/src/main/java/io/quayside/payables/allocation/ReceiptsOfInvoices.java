package io.quayside.payables.allocation;

import io.quayside.payables.invoice.InvoiceMessages;
import io.quayside.payables.invoice.VendorInvoices;
import io.quayside.receiving.receipt.BilledReceipts;
import io.quayside.receiving.receipt.ReceiptPosted;
import io.quayside.receiving.receipt.ReceivedLines;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What receipts and invoices have to tell each other: goods that come for bills that wait, and receipts that are billed. */
@Component
class ReceiptsOfInvoices implements BilledReceipts {

    private final ReceivedLines receivedLines;
    private final VendorInvoices invoices;
    private final ReceiptLinks allocations;
    private final InvoiceMessages messages;
    private final ProposingLinks links;

    ReceiptsOfInvoices(ReceivedLines receivedLines, VendorInvoices invoices, ReceiptLinks allocations, InvoiceMessages messages, ProposingLinks links) {
        this.receivedLines = receivedLines;
        this.invoices = invoices;
        this.allocations = allocations;
        this.messages = messages;
        this.links = links;
    }

    /** Invoices that wait or are exceptions are compared again; posted ones that were billed before their goods are linked with them. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void posted(ReceiptPosted posted) {
        List<Long> orderLines = receivedLines.orderLinesOf(posted.receiptId());
        invoices.beingMatched(orderLines).forEach(messages::changed);
        invoices.postedBefore(orderLines).forEach(links::propose);
    }

    @Override
    @Transactional(readOnly = true)
    public Set<Long> billed(Collection<Long> receiptLineIds) {
        return allocations.findByReceiptLineIdInOrderById(receiptLineIds).stream().map(Allocation::receiptLineId).collect(Collectors.toSet());
    }
}
