/** Goods that were received long ago and that nobody has billed: their accrual is followed until it is gone. */
package io.quayside.payables.grni;
