/** Rounds look at all rules, propose what to buy, and say why; buyers accept, change or reject. */
package io.quayside.planning.proposal;
