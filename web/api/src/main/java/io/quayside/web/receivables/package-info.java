/** Invoices to customers, credit notes, receipts and dunning. */
package io.quayside.web.receivables;
