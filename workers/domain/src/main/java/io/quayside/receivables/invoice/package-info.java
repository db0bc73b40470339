/** Invoices to customers and the notes that credit them. */
package io.quayside.receivables.invoice;
