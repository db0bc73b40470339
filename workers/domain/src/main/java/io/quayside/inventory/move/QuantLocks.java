package io.quayside.inventory.move;

import io.quayside.shared.Ids;
import io.quayside.shared.UtcTime;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Locks quants in the order of their keys and writes them back. Locking inserts a row of zero or, where there is one, touches it: both
 * take the exclusive lock at once, so that two who want the same quant never wait for each other.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class QuantLocks {

    private static final int CHUNK = 200;
    private static final String ONE = "(product_id = ? AND location_id = ? AND lot_id = ? AND owner_id = ?)";
    private final JdbcTemplate jdbc;

    QuantLocks(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    public SortedMap<QuantKey, LockedQuant> lock(String companyCode, SortedSet<QuantKey> keys) {
        List<QuantKey> sorted = List.copyOf(keys);
        jdbc.batchUpdate("""
                INSERT INTO inventory_quant (product_id, location_id, lot_id, owner_id, id, company_code, on_hand, reserved) VALUES (?, ?, ?, ?, ?, ?, 0, 0)
                ON DUPLICATE KEY UPDATE on_hand = on_hand""", sorted, CHUNK, (row, key) -> {
            row.setLong(1, key.productId());
            row.setLong(2, key.locationId());
            row.setLong(3, key.lotId());
            row.setLong(4, key.ownerId());
            row.setLong(5, Ids.next());
            row.setString(6, companyCode);
        });
        SortedMap<QuantKey, LockedQuant> locked = new TreeMap<>();
        IntStream.iterate(0, from -> from < sorted.size(), from -> from + CHUNK)
                .forEach(from -> read(sorted.subList(from, Math.min(from + CHUNK, sorted.size())), locked));
        return locked;
    }

    private void read(List<QuantKey> keys, Map<QuantKey, LockedQuant> into) {
        String wanted = keys.stream().map(key -> ONE).collect(Collectors.joining(" OR "));
        Object[] parameters = keys.stream().flatMap(key -> List.of(key.productId(), key.locationId(), key.lotId(), key.ownerId()).stream()).toArray();
        jdbc.query("SELECT product_id, location_id, lot_id, owner_id, on_hand, reserved, incoming_at FROM inventory_quant WHERE " + wanted, row -> {
            QuantKey key = new QuantKey(row.getLong(1), row.getLong(2), row.getLong(3), row.getLong(4));
            LocalDateTime incomingAt = row.getObject(7, LocalDateTime.class);
            into.put(key, new LockedQuant(key, row.getBigDecimal(5), row.getBigDecimal(6), incomingAt == null ? null : UtcTime.instant(incomingAt)));
        }, parameters);
    }

    public void write(String companyCode, Collection<LockedQuant> quants) {
        jdbc.batchUpdate("""
                INSERT INTO inventory_quant (product_id, location_id, lot_id, owner_id, id, company_code, on_hand, reserved, incoming_at)
                VALUES (?, ?, ?, ?, 0, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE on_hand = VALUES(on_hand), reserved = VALUES(reserved), incoming_at = VALUES(incoming_at)""", quants, CHUNK,
                (row, quant) -> {
                    row.setLong(1, quant.key().productId());
                    row.setLong(2, quant.key().locationId());
                    row.setLong(3, quant.key().lotId());
                    row.setLong(4, quant.key().ownerId());
                    row.setString(5, companyCode);
                    row.setBigDecimal(6, quant.onHand());
                    row.setBigDecimal(7, quant.reserved());
                    row.setObject(8, quant.incomingAt() == null ? null : UtcTime.column(quant.incomingAt()));
                });
    }
}
