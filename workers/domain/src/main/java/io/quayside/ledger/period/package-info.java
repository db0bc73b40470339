/** The months of a company's books, which close and lock. */
@NullMarked
package io.quayside.ledger.period;

import org.jspecify.annotations.NullMarked;
