package io.quayside.receiving.receipt;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What has happened to a receipt, when and by whom. */
public record ReceiptMilestones(
        String openedBy,
        Instant openedAt,
        @Nullable String countedBy,
        @Nullable Instant countedAt,
        @Nullable String postedBy,
        @Nullable Instant postedAt,
        @Nullable LocalDate postingDate,
        @Nullable String endedBy,
        @Nullable Instant endedAt,
        @Nullable String endingReason) {}
