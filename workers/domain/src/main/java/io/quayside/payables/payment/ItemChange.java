package io.quayside.payables.payment;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What the proposer changes of an item.
 *
 * @param payment less than is open for a part of it; null leaves it
 */
public record ItemChange(@Nullable Boolean takenOut, @Nullable Money payment) {}
