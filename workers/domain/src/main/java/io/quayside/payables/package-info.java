/** From the vendor's invoice to the payment: matching with orders and receipts, credits, payment proposals, open items. */
package io.quayside.payables;
