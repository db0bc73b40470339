/** Turns moves of stock into money: what goods cost, and which entries say so. */
@NullMarked
package io.quayside.valuation;

import org.jspecify.annotations.NullMarked;
