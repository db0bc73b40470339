package io.quayside.quality.inspection;

import io.quayside.shared.Quantity;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/** Goods in stock that somebody wants to have inspected. @param quantity in the product's base unit */
public record StockInspectionRequest(
        @NotNull Long locationId, @NotNull Long productId, @Nullable Long lotId, @NotNull Quantity quantity, @NotNull Long planId) {
}
