package io.quayside.purchasing.agreement;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an agreement reached what; the reason is also that of approvers who sent it back. */
public record AgreementMilestones(
        Instant createdAt,
        Instant updatedAt,
        @Nullable Instant activatedAt,
        @Nullable Instant nearlyExhaustedAt,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable String closingReason) {}
