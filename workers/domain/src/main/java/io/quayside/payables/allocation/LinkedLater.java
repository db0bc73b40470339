package io.quayside.payables.allocation;

import io.quayside.payables.invoice.VendorInvoice;

/** Told in the transaction in which a posted invoice is linked with a receipt. */
public record LinkedLater(VendorInvoice invoice, Allocation allocation) {}
