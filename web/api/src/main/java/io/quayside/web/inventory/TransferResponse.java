package io.quayside.web.inventory;

import io.quayside.inventory.transfer.TransferStatus;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lists leave the lines out. {@code onItsWay} says whether something may still arrive or go back. */
record TransferResponse(long id, String companyCode, String number, String fromWarehouse, String toWarehouse, long toLocationId, String toCode, TransferStatus status,
        Instant sentAt, String sentBy, @Nullable Instant receivedAt, @Nullable String receivedBy, @Nullable Long countId, boolean onItsWay,
        @Nullable String correctionReason, List<Line> lines) {

    record Line(long id, long productId, String sku, String productName, @Nullable Long lotId, @Nullable String lotNumber, Quantity quantity, String fromCode,
            @Nullable Quantity received, Quantity onItsWay, Quantity sentBack, @Nullable Long ownerId, @Nullable String ownerName) {
    }
}
