package io.quayside.valuation.landedcost;

import io.quayside.valuation.ReceiptLine;
import org.joda.money.Money;

/** What the goods of a receipt line bear of a charge, in the company's currency. */
public record CostShare(ReceiptLine line, Charge charge, Money amount) {
}
