package io.quayside.inventory.stock;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What lay in a place at the end of a day, in the product's base unit. The id names the quant of the day. */
public record PastStock(String id, String companyCode, @Nullable String warehouseCode, long productId, String sku, String productName, String unit, long locationId,
        String locationCode, @Nullable Long lotId, @Nullable String lotNumber, @Nullable Long ownerId, @Nullable String ownerName,
        BigDecimal onHand) {
}
