package io.quayside.inventory.move;

import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What quants keep for reservations, as far as moves change it. Only who holds the quant may call. */
@Component
class MovedAllocations {

    private final JdbcClient jdbc;

    MovedAllocations(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void take(long reservationId, QuantKey quant, BigDecimal quantity) {
        int taken = jdbc.sql("""
                UPDATE inventory_allocation SET quantity = quantity - :quantity WHERE reservation_id = :reservation AND product_id = :product
                AND location_id = :location AND lot_id = :lot AND owner_id = :owner AND quantity >= :quantity""")
                .param("quantity", quantity).param("reservation", reservationId).param("product", quant.productId()).param("location", quant.locationId())
                .param("lot", quant.lotId()).param("owner", quant.ownerId()).update();
        if (taken == 0) {
            throw new Refusal.Conflict("not-reserved", "The reservation does not keep that much of these goods there.");
        }
        jdbc.sql("DELETE FROM inventory_allocation WHERE reservation_id = ? AND quantity = 0").param(reservationId).update();
    }

    void put(long reservationId, QuantKey quant, BigDecimal quantity) {
        jdbc.sql("""
                INSERT INTO inventory_allocation (reservation_id, product_id, location_id, lot_id, owner_id, quantity) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE quantity = quantity + VALUES(quantity)""")
                .params(reservationId, quant.productId(), quant.locationId(), quant.lotId(), quant.ownerId(), quantity).update();
    }

    /** The goods have left: the demand is served as far as they go. */
    void issue(long reservationId, BigDecimal quantity) {
        jdbc.sql("""
                UPDATE inventory_reservation SET status = CASE WHEN issued + :quantity >= quantity_value THEN 'FULFILLED' ELSE status END,
                allocated = allocated - :quantity, issued = issued + :quantity, version = version + 1 WHERE id = :id""")
                .param("quantity", quantity).param("id", reservationId).update();
    }
}
