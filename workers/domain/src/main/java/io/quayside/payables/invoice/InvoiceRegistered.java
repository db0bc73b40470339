package io.quayside.payables.invoice;

/** Told in the transaction in which an invoice is handed to its process. */
public record InvoiceRegistered(VendorInvoice invoice) {}
