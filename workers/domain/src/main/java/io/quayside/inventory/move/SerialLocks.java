package io.quayside.inventory.move;

import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** A serial number is one piece: it is locked wherever it moves, so that it never lies in two places. */
@Component
class SerialLocks {

    private final JdbcClient jdbc;

    SerialLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void lock(List<Long> lotIds) {
        if (!lotIds.isEmpty()) {
            jdbc.sql("SELECT id FROM inventory_lot WHERE id IN (:ids) ORDER BY id FOR UPDATE").param("ids", lotIds).query(Long.class).list();
        }
    }

    /** @param locked what this transaction knows better than the table */
    void requireGone(PlannedMove move, Map<QuantKey, LockedQuant> locked) {
        long lot = move.lot().id();
        boolean here = locked.values().stream().anyMatch(quant -> quant.key().lotId() == lot && quant.onHand().signum() > 0);
        boolean elsewhere = jdbc.sql("SELECT location_id FROM inventory_quant WHERE lot_id = ? AND on_hand > 0").param(lot).query(Long.class).list().stream()
                .anyMatch(location -> locked.keySet().stream().noneMatch(key -> key.lotId() == lot && key.locationId() == location));
        if (here || elsewhere) {
            throw new Refusal.Conflict("serial-in-stock", "Serial number %s of %s is in stock already.".formatted(move.lot().number(), move.product().sku()));
        }
    }
}
