package io.quayside.ledger;

import org.jspecify.annotations.Nullable;

/** The document that an entry comes from: its kind ("goods-receipt"), its id, and its number as printed. */
public record SourceRef(String type, long id, @Nullable String number) {
}
