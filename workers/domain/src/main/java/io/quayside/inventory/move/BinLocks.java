package io.quayside.inventory.move;

import io.quayside.shared.Refusal;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Bins that are counted just now. */
@Component
class BinLocks {

    private final JdbcClient jdbc;

    BinLocks(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for a count that is about to lock or to free a bin. Ask it after the quants are locked. What a count found moves from wherever it was booked. */
    void requireFree(Collection<PlannedMove> moves) {
        List<Long> bins = moves.stream().filter(move -> move.command().reason() != MoveReason.ADJUSTMENT).flatMap(PlannedMove::quants)
                .map(QuantKey::locationId).distinct().toList();
        List<String> counted = bins.isEmpty() ? List.of() : jdbc.sql("""
                SELECT location.code FROM inventory_bin_lock bin JOIN masterdata_location location ON location.id = bin.location_id
                WHERE bin.location_id IN (:ids) ORDER BY bin.location_id LOCK IN SHARE MODE""").param("ids", bins).query(String.class).list();
        if (!counted.isEmpty()) {
            throw new Refusal.Conflict("bin-under-count", "%s is being counted; nothing may be moved there until the count is done."
                    .formatted(String.join(", ", counted)));
        }
    }
}
