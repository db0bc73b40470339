/** Jobs of invoices, payments, bank data and receipts that nobody bills. */
package io.quayside.worker.payables;
