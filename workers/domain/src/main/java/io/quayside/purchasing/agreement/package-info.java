/** Blanket agreements with vendors: what may be called off at which price, how much orders have called off, and when the buyer must think of the next. */
package io.quayside.purchasing.agreement;
