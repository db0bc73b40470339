package io.quayside.payables.matching;

import org.joda.money.Money;

/**
 * What a line of freight was expected to cost.
 *
 * @param companyAmount in the company's currency, as the landed cost is
 * @param amount in the currency of the invoice, at its rate
 */
public record ExpectedFreight(long landedCostId, String landedCostNumber, Money companyAmount, Money amount) {}
