package io.quayside.web.inventory;

import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.stock.StockRow;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.shared.Quantity;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

record StockResponse(long id, String companyCode, @Nullable String warehouseCode, long productId, String sku, String productName, long locationId, String locationCode,
        String path, LocationKind kind, @Nullable Long lotId, @Nullable String lotNumber, @Nullable LocalDate expiresOn, @Nullable LotStatus lotStatus,
        @Nullable Long ownerId, @Nullable String ownerName, String unit, @Nullable Quantity onHand, @Nullable Quantity reserved, @Nullable Quantity available,
        @Nullable Instant incomingAt, boolean blind) {

    /** @param blind who looks at it may be asked to count it and is not shown how much there should be */
    static StockResponse of(StockRow row, LocalDate today, boolean blind) {
        return new StockResponse(row.id(), row.companyCode(), row.warehouseCode(), row.productId(), row.sku(), row.productName(), row.locationId(), row.locationCode(),
                row.path(), row.kind(), row.lotId(), row.lotNumber(), row.expiresOn(), row.lotStatus(), row.ownerId(), row.ownerName(), row.unit(), blind ? null : Quantity.of(row.onHand(), row.unit()),
                blind ? null : Quantity.of(row.reserved(), row.unit()), blind ? null : Quantity.of(row.available(today), row.unit()), row.incomingAt(), blind);
    }
}
