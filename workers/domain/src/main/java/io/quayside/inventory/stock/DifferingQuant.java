package io.quayside.inventory.stock;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A quantity on hand that is not what its moves make it, or that keeps another quantity for reservations than their allocations say; the id names the quant. */
public record DifferingQuant(String id, String companyCode, @Nullable String warehouseCode, long productId, String sku, String productName, String unit, long locationId,
        String locationCode, @Nullable Long lotId, @Nullable String lotNumber, @Nullable String ownerName, BigDecimal onHand, BigDecimal moved, BigDecimal reserved,
        BigDecimal allocated) {

    public BigDecimal difference() {
        return onHand.subtract(moved);
    }
}
