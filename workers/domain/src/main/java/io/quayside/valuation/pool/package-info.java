/** What the stock of one product in one class is worth, and how its value goes with the goods. */
@NullMarked
package io.quayside.valuation.pool;

import org.jspecify.annotations.NullMarked;
