/** The chart of accounts of each company, and which account a posting goes to. */
@NullMarked
package io.quayside.ledger.account;

import org.jspecify.annotations.NullMarked;
