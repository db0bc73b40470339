/** What invoices and notes do to the books: accruals cleared, differences, tax, and what is owed. */
package io.quayside.payables.posting;
