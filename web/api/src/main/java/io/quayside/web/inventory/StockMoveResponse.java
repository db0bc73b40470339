package io.quayside.web.inventory;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.MoveRow;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.Quantity;
import java.time.Instant;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

record StockMoveResponse(long id, String companyCode, long productId, String sku, String productName, @Nullable Long lotId, @Nullable String lotNumber,
        @Nullable Long ownerId, @Nullable String ownerName, @Nullable Quantity quantity, long fromLocationId, String fromCode, LocationKind fromKind, @Nullable String fromWarehouse, long toLocationId,
        String toCode, LocationKind toKind, @Nullable String toWarehouse, MoveReason reason, String sourceType, long sourceId, String sourceNumber,
        @Nullable Money incomingValue, @Nullable Long reversedMoveId, @Nullable Long reversalId, Instant movedAt, String movedBy,
        @Nullable Long processInstanceKey, @Nullable String note, boolean blind) {

    /** @param blind it went to or from a bin that who looks at it may be asked to count */
    static StockMoveResponse of(MoveRow row, boolean blind) {
        return new StockMoveResponse(row.id(), row.companyCode(), row.productId(), row.sku(), row.productName(), row.lotId(), row.lotNumber(), row.ownerId(), row.ownerName(),
                blind ? null : Quantity.of(row.quantity(), row.unit()), row.fromLocationId(), row.fromCode(), row.fromKind(), row.fromWarehouse(), row.toLocationId(), row.toCode(),
                row.toKind(), row.toWarehouse(), row.reason(), row.sourceType(), row.sourceId(), row.sourceNumber(), blind ? null : row.incomingValue(), row.reversedMoveId(),
                row.reversalId(), row.movedAt(), row.movedBy(), row.processInstanceKey(), row.note(), blind);
    }
}
