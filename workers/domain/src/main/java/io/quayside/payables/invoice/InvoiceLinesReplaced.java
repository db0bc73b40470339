package io.quayside.payables.invoice;

/** Told in the transaction in which the lines of an unposted invoice are replaced or given up: what hangs on them is void. */
public record InvoiceLinesReplaced(VendorInvoice invoice) {}
