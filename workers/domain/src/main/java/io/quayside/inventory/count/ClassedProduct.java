package io.quayside.inventory.count;

import java.math.BigDecimal;
import java.time.LocalDateTime;

/** The class of a product in a warehouse, by the value of what was consumed; the id names both. */
public record ClassedProduct(String id, String companyCode, String warehouseCode, long productId, String sku, String productName, String abcClass, BigDecimal consumptionValue,
        LocalDateTime computedAt) {
}
