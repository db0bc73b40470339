/** From due invoices to the bank: proposals, their booking, payment files, and advances. */
package io.quayside.payables.payment;
