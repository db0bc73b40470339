/** What the books say at any date, computed from the entries. */
@NullMarked
package io.quayside.ledger.report;

import org.jspecify.annotations.NullMarked;
