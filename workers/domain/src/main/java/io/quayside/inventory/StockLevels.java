package io.quayside.inventory;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional(readOnly = true)
public class StockLevels {

    private final JdbcClient jdbc;

    StockLevels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A product without a row in a warehouse has no stock there. */
    public StockLevel at(String companyCode, String warehouseCode, long productId) {
        return of(companyCode, List.of(productId)).stream().filter(level -> level.warehouseCode().equals(warehouseCode)).findAny()
                .orElseGet(() -> new StockLevel(companyCode, warehouseCode, productId, BigDecimal.ZERO, BigDecimal.ZERO));
    }

    public List<StockLevel> of(String companyCode, Collection<Long> productIds) {
        if (productIds.isEmpty()) {
            return List.of();
        }
        return jdbc.sql("""
                SELECT company_code, warehouse_code, product_id, on_hand, reserved FROM inventory_stock_level
                WHERE company_code = :company AND product_id IN (:products) ORDER BY product_id, warehouse_code""")
                .param("company", companyCode).param("products", productIds).query(StockLevel.class).list();
    }
}
