package io.quayside.purchasing.order;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has happened to an order, and when. */
public record OrderMilestones(
        Instant createdAt,
        @Nullable Instant sentAt,
        @Nullable Integer sentRevision,
        @Nullable Instant acknowledgementDueAt,
        int remindersSent,
        @Nullable Instant acknowledgedAt,
        @Nullable Integer acknowledgedRevision,
        @Nullable String vendorReference,
        @Nullable LocalDate expectedDate,
        @Nullable Instant closedAt,
        @Nullable String closingReason) {}
