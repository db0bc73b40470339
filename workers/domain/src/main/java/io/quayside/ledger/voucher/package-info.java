/** Entries that people make by hand, and reversals of them: a second person approves each. */
@NullMarked
package io.quayside.ledger.voucher;

import org.jspecify.annotations.NullMarked;
