package io.quayside.payables.allocation;

import io.quayside.identity.CurrentUser;
import io.quayside.payables.invoice.InvoiceAccess;
import io.quayside.payables.invoice.InvoiceMessages;
import io.quayside.payables.invoice.InvoiceStatus;
import io.quayside.payables.invoice.VendorInvoice;
import io.quayside.payables.invoice.VendorInvoiceLine;
import io.quayside.receiving.receipt.ReceivedLine;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Linking by hand. Both sides are locked meanwhile, so that neither is ever given away twice. */
@Service
@Transactional
public class LinkingReceipts {

    private final InvoiceAccess invoices;
    private final Links links;
    private final ReceiptLinks allocations;
    private final InvoiceMessages messages;
    private final ApplicationEventPublisher events;

    LinkingReceipts(InvoiceAccess invoices, Links links, ReceiptLinks allocations, InvoiceMessages messages, ApplicationEventPublisher events) {
        this.invoices = invoices;
        this.links = links;
        this.allocations = allocations;
        this.messages = messages;
        this.events = events;
    }

    /** Of a posted invoice, what was billed before its receipt is posted against that receipt now. */
    public Allocation link(long invoiceId, long lineId, long receiptLineId, Quantity quantity, CurrentUser user) {
        invoices.visible(invoiceId, user);
        VendorInvoice invoice = invoices.locked(invoiceId);
        VendorInvoiceLine line = linkable(invoice, lineId);
        OpenReceipts open = links.lock(invoice.companyCode(), List.of(receiptLineId));
        requireFitting(invoice, line, open.line(receiptLineId), quantity);
        requireAtMost(quantity, links.unlinked(List.of(line)).get(lineId), "only %s of the invoice line are not linked yet");
        requireAtMost(quantity, open.open(receiptLineId), "only %s of the receipt line are not billed yet");
        Allocation allocation = links.add(invoice, line, receiptLineId, quantity, user.username());
        if (invoice.dates().postedOn() == null) {
            messages.changed(invoice);
        } else {
            events.publishEvent(new LinkedLater(invoice, allocation));
        }
        return allocation;
    }

    public void unlink(long invoiceId, long allocationId, CurrentUser user) {
        invoices.visible(invoiceId, user);
        VendorInvoice invoice = invoices.locked(invoiceId);
        Allocation allocation = allocations.findById(allocationId).filter(each -> invoice.lines().stream().anyMatch(line -> line.id() == each.invoiceLineId()))
                .orElseThrow(() -> new Refusal.NotFound("link", allocationId));
        if (allocation.isCleared()) {
            throw new Refusal.Conflict("posted", "The link is posted; a credit note takes it back.");
        }
        allocations.delete(allocation);
        messages.changed(invoice);
    }

    private static VendorInvoiceLine linkable(VendorInvoice invoice, long lineId) {
        invoice.require("linked", InvoiceStatus.REGISTERED, InvoiceStatus.WAITING_FOR_GOODS, InvoiceStatus.EXCEPTION, InvoiceStatus.POSTED, InvoiceStatus.PAID);
        VendorInvoiceLine line = invoice.line(lineId);
        if (line.orderLineId() == null || invoice.kind().isCredit()) {
            throw new Refusal.Invalid("lineId", "only ordered goods have receipts");
        }
        return line;
    }

    private static void requireFitting(VendorInvoice invoice, VendorInvoiceLine line, ReceivedLine receipt, Quantity quantity) {
        if (receipt.vendorId() != invoice.vendorId() || receipt.productId() != line.productId()) {
            throw new Refusal.Invalid("receiptLineId", "is a receipt of another vendor or product");
        }
        if (!quantity.unit().equals(line.quantity().unit()) || !receipt.receivedInOrderUnit().unit().equals(quantity.unit())) {
            throw new Refusal.Invalid("quantity", "was received in %s and billed in %s".formatted(receipt.receivedInOrderUnit().unit(), line.quantity().unit()));
        }
        if (!quantity.isPositive()) {
            throw new Refusal.Invalid("quantity", "must be more than nothing");
        }
    }

    private static void requireAtMost(Quantity wanted, Quantity left, String message) {
        if (wanted.compareTo(left) > 0) {
            throw new Refusal.Invalid("quantity", message.formatted(left));
        }
    }
}
