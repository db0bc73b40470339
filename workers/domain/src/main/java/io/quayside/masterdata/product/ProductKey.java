package io.quayside.masterdata.product;

import org.jspecify.annotations.Nullable;

/** What tells a product from others, for those who compare very many. */
public record ProductKey(long id, String sku, @Nullable String gtin, @Nullable String externalId, String baseUnit) {
}
