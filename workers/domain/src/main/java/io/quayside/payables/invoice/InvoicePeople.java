package io.quayside.payables.invoice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who has done what with an invoice, who let its exception pass, and why it ended if it did so unpaid. */
public record InvoicePeople(
        String enteredBy,
        Instant enteredAt,
        @Nullable String registeredBy,
        @Nullable Instant registeredAt,
        @Nullable String releasedBy,
        @Nullable String releaseReason,
        @Nullable String closedBy,
        @Nullable String closingReason) {}
