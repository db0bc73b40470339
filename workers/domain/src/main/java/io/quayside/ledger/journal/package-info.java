/** The books as a text file that other accounting programs read. */
@NullMarked
package io.quayside.ledger.journal;

import org.jspecify.annotations.NullMarked;
