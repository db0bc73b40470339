package io.quayside.ledger.period;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A line of the checklist of a month as it was closed. @param reason why what was open stayed so; null where nothing was */
public record PeriodCheck(long id, String kind, String what, long openCount, @Nullable String reason, String closedBy, Instant closedAt) {
}
