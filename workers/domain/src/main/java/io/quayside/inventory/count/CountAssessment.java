package io.quayside.inventory.count;

import java.math.BigDecimal;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A count beside the book: the largest variance of a line in percent, and what all differences are worth, with the limits of both. */
public record CountAssessment(boolean complete, int attempts, boolean zeroConfirmation, boolean different, BigDecimal variancePercent, Money variance,
        @Nullable BigDecimal limitPercent, @Nullable BigDecimal limitAmount) {
}
