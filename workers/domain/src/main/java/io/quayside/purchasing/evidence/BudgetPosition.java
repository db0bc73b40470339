package io.quayside.purchasing.evidence;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** A cost centre's budget of the year; without a budget nothing can be overrun. */
public record BudgetPosition(String costCentre, @Nullable Money budget, Money committed, Money thisRequest) {

    public @Nullable Money remainder() {
        return budget == null ? null : budget.minus(committed).minus(thisRequest);
    }

    public boolean overrun() {
        return budget != null && remainder().isNegative();
    }
}
