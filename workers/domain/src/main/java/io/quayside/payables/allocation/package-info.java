/** Which receipts an invoice pays for: many to many, made by proposal or by hand, before or after the invoice is posted. */
package io.quayside.payables.allocation;
