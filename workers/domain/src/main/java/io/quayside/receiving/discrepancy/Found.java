package io.quayside.receiving.discrepancy;

import io.quayside.shared.Quantity;
import org.jspecify.annotations.Nullable;

/** A discrepancy as it was found; one of the delivery as a whole names no line and no product. */
public record Found(
        DiscrepancyType type,
        @Nullable Long lineId,
        @Nullable Long productId,
        @Nullable String productSku,
        @Nullable Quantity quantity,
        @Nullable String lotNumber,
        @Nullable String note) {

    public static Found ofDelivery(DiscrepancyType type, @Nullable String note) {
        return new Found(type, null, null, null, null, null, note);
    }
}
