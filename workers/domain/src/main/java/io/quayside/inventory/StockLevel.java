package io.quayside.inventory;

import java.math.BigDecimal;

/** Stock of a product in a warehouse, in the product's base unit. */
public record StockLevel(String companyCode, String warehouseCode, long productId, BigDecimal onHand, BigDecimal reserved) {

    public BigDecimal available() {
        return onHand.subtract(reserved);
    }
}
