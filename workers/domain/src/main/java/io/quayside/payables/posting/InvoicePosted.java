package io.quayside.payables.posting;

import io.quayside.payables.invoice.VendorInvoice;
import java.util.Set;

/** Told in the transaction in which an invoice is posted, or linked with a receipt afterwards; with the receipt lines that it paid for. */
public record InvoicePosted(VendorInvoice invoice, Set<Long> receiptLineIds) {}
