package io.quayside.purchasing.outcome;

import org.jspecify.annotations.Nullable;

/** Whom the rule chose for a line, and why; no vendor when none may deliver. */
public record Selection(long lineId, @Nullable Long vendorId, @Nullable String reason) {}
