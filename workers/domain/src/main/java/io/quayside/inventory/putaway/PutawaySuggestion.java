package io.quayside.inventory.putaway;

import io.quayside.shared.Quantity;
import org.jspecify.annotations.Nullable;

/** So much to this bin, and why; no location when no bin takes the goods. */
public record PutawaySuggestion(@Nullable Long locationId, @Nullable String locationCode, Quantity quantity, String because) {
}
