/** From the bill for a customer to the money: invoices, credit notes, receipts, open items and dunning. */
package io.quayside.receivables;
