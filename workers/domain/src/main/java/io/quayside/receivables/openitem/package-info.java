/** Invoices, credit notes and receipts as open items. */
package io.quayside.receivables.openitem;
