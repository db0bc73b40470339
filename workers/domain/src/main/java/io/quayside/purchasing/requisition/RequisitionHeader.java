package io.quayside.purchasing.requisition;

import java.time.LocalDate;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;

/** What a requester states about a requisition as a whole. */
public record RequisitionHeader(
        String title,
        @Nullable LocalDate neededBy,
        @Nullable String costCentre,
        @Nullable String justification,
        CurrencyUnit currency) {

    /** For a new requisition, whose time is still to be said. */
    RequisitionHeader again() {
        return new RequisitionHeader(title, null, costCentre, justification, currency);
    }
}
