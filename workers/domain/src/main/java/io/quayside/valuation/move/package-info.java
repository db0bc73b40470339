/** Values the moves of stock as they happen, in their transaction. */
@NullMarked
package io.quayside.valuation.move;

import org.jspecify.annotations.NullMarked;
