package io.quayside.purchasing.outcome;

import org.jspecify.annotations.Nullable;

/** A buyer's answer to the question whom to order a line from, with a reason where it is not the best offer. */
public record Choice(long lineId, @Nullable String vendorNumber, @Nullable String reason) {}
