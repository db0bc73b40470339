/** Whom a company buys from: vetting by two people. */
@NullMarked
package io.quayside.purchasing.vendor;

import org.jspecify.annotations.NullMarked;
