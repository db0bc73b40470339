package io.quayside.inventory.count;

import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Locks bins while they are counted, and knows what the book says of them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class CountedBins {

    record Content(long productId, @Nullable Long lotId, @Nullable Long ownerId, String unit, BigDecimal onHand) {
    }

    private final JdbcClient jdbc;

    CountedBins(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Moves that are under way are waited for, later ones are refused. */
    List<Content> lock(StockCount count, Instant now) {
        jdbc.sql("SELECT id FROM inventory_quant WHERE location_id = ? ORDER BY product_id, location_id, lot_id, owner_id FOR UPDATE").param(count.locationId()).query(Long.class).list();
        jdbc.sql("INSERT INTO inventory_bin_lock (location_id, count_id, locked_at, locked_by) VALUES (?, ?, ?, ?)")
                .params(count.locationId(), count.id(), UtcTime.column(now), count.number()).update();
        return jdbc.sql("""
                SELECT quant.product_id, NULLIF(quant.lot_id, 0) AS lot_id, NULLIF(quant.owner_id, 0) AS owner_id, product.base_unit AS unit, quant.on_hand
                FROM inventory_quant quant JOIN masterdata_product product ON product.id = quant.product_id
                WHERE quant.location_id = ? AND quant.on_hand <> 0 ORDER BY product.sku, quant.lot_id, quant.owner_id""").param(count.locationId()).query(Content.class).list();
    }

    void free(StockCount count) {
        jdbc.sql("DELETE FROM inventory_bin_lock WHERE count_id = ?").param(count.id()).update();
    }

    /** @param amount in the company's currency */
    record Limit(@Nullable BigDecimal percent, @Nullable BigDecimal amount) {
    }

    /** Each of the bin, else of its warehouse. */
    Limit limit(StockCount count) {
        return jdbc.sql("""
                SELECT COALESCE(bin.percent, warehouse.percent) AS percent, COALESCE(bin.amount, warehouse.amount) AS amount FROM (SELECT 1) one
                LEFT JOIN inventory_count_limit bin ON bin.warehouse_code = :warehouse AND bin.location_id = :bin
                LEFT JOIN inventory_count_limit warehouse ON warehouse.warehouse_code = :warehouse AND warehouse.location_id IS NULL
                LIMIT 1""").param("warehouse", count.warehouseCode()).param("bin", count.locationId()).query(Limit.class).single();
    }
}
