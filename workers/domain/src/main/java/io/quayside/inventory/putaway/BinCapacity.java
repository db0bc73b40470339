package io.quayside.inventory.putaway;

import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Bins are not filled beyond what they hold and carry. A product without a weight weighs nothing. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class BinCapacity {

    record Content(BigDecimal units, BigDecimal weightKg) {
    }

    private final JdbcClient jdbc;

    BinCapacity(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Nobody else looks for room in the warehouse until the transaction ends. Before any stock is locked. */
    void lock(String warehouseCode) {
        jdbc.sql("INSERT INTO inventory_filling (warehouse_code) VALUES (?) ON DUPLICATE KEY UPDATE warehouse_code = warehouse_code")
                .param(warehouseCode).update();
    }

    /** The same for one bin, if it is limited. */
    public void lock(Location bin) {
        if (isLimited(bin)) {
            lock(bin.warehouseCode());
        }
    }

    /**
     * After the goods were moved there, so that what is wrong with the goods is said first; {@link #lock} goes before that.
     *
     * @throws Refusal.Invalid on the field when the bin had no room for so much
     */
    public void require(Product product, Quantity moved, Location bin, String field) {
        if (isLimited(bin)) {
            Content there = content(bin.id());
            BigDecimal weight = product.weightKg() == null ? BigDecimal.ZERO : moved.value().multiply(product.weightKg());
            require(bin, "holds", bin.maxUnits(), there.units(), moved.value(), "", field);
            require(bin, "carries", bin.maxWeightKg(), there.weightKg(), weight, " kg", field);
        }
    }

    private static boolean isLimited(Location bin) {
        return bin.maxUnits() != null || bin.maxWeightKg() != null;
    }

    private Content content(long bin) {
        return jdbc.sql("""
                SELECT COALESCE(SUM(quant.on_hand), 0) AS units, COALESCE(SUM(quant.on_hand * COALESCE(product.weight_kg, 0)), 0) AS weight_kg
                FROM inventory_quant quant JOIN masterdata_product product ON product.id = quant.product_id
                WHERE quant.location_id = :bin AND quant.on_hand > 0""").param("bin", bin).query(Content.class).single();
    }

    private static void require(Location bin, String verb, @Nullable BigDecimal limit, BigDecimal there, BigDecimal more, String unit, String field) {
        if (limit != null && more.signum() > 0 && there.compareTo(limit) > 0) {
            throw new Refusal.Invalid(field, "has no room for %2$s%5$s more: %1$s %3$s at most %4$s%5$s, and %6$s%5$s lie there"
                    .formatted(bin.code(), plain(more), verb, plain(limit), unit, plain(there.subtract(more))));
        }
    }

    private static String plain(BigDecimal number) {
        return number.stripTrailingZeros().toPlainString();
    }
}
