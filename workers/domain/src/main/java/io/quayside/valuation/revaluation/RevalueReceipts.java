package io.quayside.valuation.revaluation;

import io.quayside.ledger.AccountRole;
import io.quayside.ledger.SourceRef;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Adds to the cost of receipt lines.
 *
 * @param against where the difference comes from, with {@code reference} as its open item
 * @param key names the effect within the company
 */
public record RevalueReceipts(String companyCode, String key, LocalDate date, List<Addition> additions, AccountRole against, @Nullable String reference,
        String description, SourceRef source, String by) {

    public RevalueReceipts {
        additions = List.copyOf(additions);
    }

    /** Landed cost of what was sold is a cost of sales; a wrong price of what is gone is a price variance. */
    AccountRole goneRole() {
        return against == AccountRole.LANDED_COST_CLEARING ? AccountRole.COST_OF_SALES : AccountRole.PRICE_VARIANCE;
    }
}
