/** Costs that come after the goods: they go to the goods that are still here, and with those that are gone. */
@NullMarked
package io.quayside.valuation.revaluation;

import org.jspecify.annotations.NullMarked;
