/** New costs for what is in stock, which a second person approves. */
@NullMarked
package io.quayside.valuation.newcost;

import org.jspecify.annotations.NullMarked;
