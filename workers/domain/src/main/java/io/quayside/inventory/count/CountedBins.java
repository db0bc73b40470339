package io.quayside.inventory.count;

import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    /** In percent, of the bin, else of its warehouse. */
    Optional<BigDecimal> limit(StockCount count) {
        return jdbc.sql("""
                SELECT percent FROM inventory_count_limit WHERE warehouse_code = ? AND (location_id = ? OR location_id IS NULL)
                ORDER BY location_id IS NULL, id LIMIT 1""").params(count.warehouseCode(), count.locationId()).query(BigDecimal.class).optional();
    }
}
