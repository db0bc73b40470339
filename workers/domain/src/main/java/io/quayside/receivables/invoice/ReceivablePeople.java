package io.quayside.receivables.invoice;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Who entered and posted it, and why it ended if it did so unposted. */
public record ReceivablePeople(
        String enteredBy,
        Instant enteredAt,
        @Nullable String postedBy,
        @Nullable String closedBy,
        @Nullable String closingReason) {}
