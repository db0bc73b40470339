package io.quayside.web.inventory;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.putaway.PutawayStatus;
import io.quayside.shared.Quantity;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

record PutawayResponse(long id, String companyCode, String warehouseCode, long productId, String sku, String productName, @Nullable Long lotId, @Nullable String lotNumber,
        Quantity quantity, long fromLocationId, String fromCode, @Nullable Long suggestedLocationId, @Nullable String suggestedCode, String suggestedBecause,
        MoveReason reason, @Nullable Long actualLocationId, @Nullable String actualCode, @Nullable String overrideReason, PutawayStatus status, String sourceType, long sourceId,
        String sourceNumber, @Nullable Long ownerId, Instant createdAt, @Nullable Instant doneAt, @Nullable String doneBy, @Nullable Instant reversedAt,
        @Nullable String reversedBy, @Nullable String reversalReason, int version) {
}
