/** The books, the value of the stock and landed costs. */
@org.jspecify.annotations.NullMarked
package io.quayside.web.ledger;
