/** Who could deliver what, at which price and when. */
package io.quayside.purchasing.sourcing;
