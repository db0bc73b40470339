package io.quayside.valuation.revaluation;

import org.joda.money.Money;

/** How a difference was divided: between the goods of the receipt line that are still here, and those that are gone. */
public record Revaluation(long receiptLineId, Money onHand, Money gone) {
}
