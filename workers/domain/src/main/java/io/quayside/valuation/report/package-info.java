/** What the stock is worth on any day, how old it is, and the proof that the ledger says the same. */
@NullMarked
package io.quayside.valuation.report;

import org.jspecify.annotations.NullMarked;
