package io.quayside.purchasing.sourcing;

import io.quayside.shared.Quantity;

/** So much of a product; the key tells which line asks. */
public record Wanted(long key, long productId, Quantity quantity) {}
