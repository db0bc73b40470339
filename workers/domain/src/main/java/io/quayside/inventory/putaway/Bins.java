package io.quayside.inventory.putaway;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The bins of a warehouse in the order that a picker walks, in one query; bins under count are left out. */
@Component
class Bins {

    private final JdbcClient jdbc;

    Bins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Bin> of(String warehouseCode, long productId) {
        return jdbc.sql("""
                SELECT bin.id, bin.code, bin.zone, bin.max_weight_kg, bin.max_units, bin.hazard_classes,
                  COALESCE(SUM(content.quantity), 0) AS units, COALESCE(SUM(content.quantity * COALESCE(product.weight_kg, 0)), 0) AS weight_kg,
                  COALESCE(MAX(content.product_id = :product AND content.quantity > 0), FALSE) AS holds_product
                FROM masterdata_location bin LEFT JOIN (
                  SELECT quant.location_id, quant.product_id, quant.on_hand AS quantity FROM inventory_quant quant
                    JOIN masterdata_location place ON place.id = quant.location_id AND place.warehouse_code = :warehouse WHERE quant.on_hand > 0
                  UNION ALL
                  SELECT suggested_location_id, product_id, quantity_value FROM inventory_putaway
                    WHERE status = 'OPEN' AND warehouse_code = :warehouse AND suggested_location_id IS NOT NULL
                ) content ON content.location_id = bin.id LEFT JOIN masterdata_product product ON product.id = content.product_id
                WHERE bin.warehouse_code = :warehouse AND bin.kind = 'STORAGE' AND bin.active
                  AND NOT EXISTS (SELECT 1 FROM inventory_bin_lock counted WHERE counted.location_id = bin.id)
                GROUP BY bin.id, bin.code, bin.zone, bin.max_weight_kg, bin.max_units, bin.hazard_classes, bin.pick_sequence, bin.path
                ORDER BY bin.pick_sequence, bin.path""").param("product", productId).param("warehouse", warehouseCode).query(Bin.class).list();
    }
}
