package io.quayside.receivables.invoice;

/** Told in the transaction in which an invoice or a credit note is posted. */
public record InvoicePosted(CustomerInvoice invoice) {}
