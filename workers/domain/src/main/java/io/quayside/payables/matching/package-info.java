/** The three-way match: order, receipts and invoice side by side. The figures are gathered here; the limits are in a decision table. */
package io.quayside.payables.matching;
