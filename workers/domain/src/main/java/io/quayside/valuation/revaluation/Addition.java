package io.quayside.valuation.revaluation;

import org.joda.money.Money;

/** What is added to the cost of a receipt line, in the company's currency; negative if it cost less. */
public record Addition(long receiptLineId, Money difference) {
}
