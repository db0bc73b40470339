/** Freight, duty and insurance that make goods dearer than their invoice says. */
@NullMarked
package io.quayside.valuation.landedcost;

import org.jspecify.annotations.NullMarked;
