package io.quayside.inventory.reservation;

import io.quayside.inventory.UsableStock;
import io.quayside.inventory.move.QuantKey;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The quants of a product and what is kept of them for reservations; locked as a whole, in the order in which moves lock them. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ProductStock {

    private static final String STORED = """
            FROM inventory_quant quant JOIN masterdata_location location ON location.id = quant.location_id LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id
            WHERE quant.company_code = :company AND quant.product_id = :product AND location.warehouse_code = :warehouse AND location.kind = 'STORAGE'
            """;
    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    ProductStock(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    public void lock(String company, long productId) {
        jdbc.sql("SELECT id FROM inventory_quant WHERE product_id = ? AND company_code = ? ORDER BY product_id, location_id, lot_id, owner_id FOR UPDATE")
                .params(productId, company).query(Long.class).list();
    }

    public List<Pickable> pickable(String company, String warehouse, long productId, LocalDate today) {
        return jdbc.sql("SELECT quant.*, lot.expires_on, location.pick_sequence, location.path " + STORED + " AND quant.on_hand > 0 AND " + UsableStock.USABLE
                + " AND " + UsableStock.NOT_COUNTED)
                .param("company", company).param("product", productId).param("warehouse", warehouse).param("today", today).query((row, number) -> pickable(row)).list();
    }

    /** What was kept and has expired or is held since. */
    public List<QuantKey> lost(String company, String warehouse, long productId, LocalDate today) {
        return jdbc.sql("SELECT quant.* " + STORED + " AND quant.reserved > 0 AND NOT " + UsableStock.USABLE).param("company", company).param("product", productId)
                .param("warehouse", warehouse).param("today", today).query((row, number) -> key(row)).list();
    }

    /** Products of a warehouse, by which the promises to customers are kept in order. */
    public record Place(String warehouseCode, long productId) {
    }

    /**
     * Where what is allocated is not what it should be: somebody waits for goods that are free, or goods are kept that nobody may pick any more.
     */
    public List<Place> outOfOrder(String company, LocalDate today) {
        return jdbc.sql("""
                SELECT reservation.warehouse_code, reservation.product_id FROM inventory_reservation reservation
                JOIN inventory_quant quant ON quant.product_id = reservation.product_id AND quant.company_code = reservation.company_code
                JOIN masterdata_location location ON location.id = quant.location_id LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id
                WHERE reservation.company_code = :company AND reservation.status = 'OPEN' AND reservation.allocated + reservation.issued < reservation.quantity_value
                AND location.warehouse_code = reservation.warehouse_code AND location.kind = 'STORAGE' AND quant.on_hand > quant.reserved AND %1$s AND %2$s
                UNION
                SELECT location.warehouse_code, quant.product_id FROM inventory_quant quant
                JOIN masterdata_location location ON location.id = quant.location_id LEFT JOIN inventory_lot lot ON lot.id = quant.lot_id
                WHERE quant.company_code = :company AND quant.reserved > 0 AND location.kind = 'STORAGE' AND NOT %1$s
                ORDER BY product_id, warehouse_code""".formatted(UsableStock.USABLE, UsableStock.NOT_COUNTED))
                .param("company", company).param("today", today).query(Place.class).list();
    }

    public List<Allocation> allocations(Collection<Long> reservationIds) {
        return reservationIds.isEmpty() ? List.of() : jdbc.sql("SELECT * FROM inventory_allocation WHERE reservation_id IN (:ids) AND quantity > 0 ORDER BY reservation_id, location_id, lot_id")
                .param("ids", reservationIds).query((row, number) -> new Allocation(row.getLong("reservation_id"), key(row), row.getBigDecimal("quantity"))).list();
    }

    public BigDecimal free(QuantKey quant) {
        return jdbc.sql("SELECT on_hand - reserved FROM inventory_quant WHERE product_id = ? AND location_id = ? AND lot_id = ? AND owner_id = ?")
                .params(quant.productId(), quant.locationId(), quant.lotId(), quant.ownerId()).query(BigDecimal.class).optional().orElse(BigDecimal.ZERO);
    }

    public List<Long> holders(QuantKey quant) {
        return jdbc.sql("SELECT reservation_id FROM inventory_allocation WHERE product_id = ? AND location_id = ? AND lot_id = ? AND owner_id = ? AND quantity > 0")
                .params(quant.productId(), quant.locationId(), quant.lotId(), quant.ownerId()).query(Long.class).list();
    }

    public void write(List<Allocation> changes) {
        batches.batchUpdate("""
                INSERT INTO inventory_allocation (reservation_id, product_id, location_id, lot_id, owner_id, quantity) VALUES (?, ?, ?, ?, ?, ?)
                ON DUPLICATE KEY UPDATE quantity = quantity + VALUES(quantity)""", changes.stream().map(each -> new Object[] {each.reservationId(),
                        each.quant().productId(), each.quant().locationId(), each.quant().lotId(), each.quant().ownerId(), each.quantity()}).toList());
        changes.stream().map(Allocation::reservationId).distinct()
                .forEach(id -> jdbc.sql("DELETE FROM inventory_allocation WHERE reservation_id = ? AND quantity = 0").param(id).update());
        changes.stream().collect(Collectors.groupingBy(Allocation::quant, Collectors.reducing(BigDecimal.ZERO, Allocation::quantity, BigDecimal::add)))
                .forEach(this::reserve);
    }

    private void reserve(QuantKey quant, BigDecimal more) {
        jdbc.sql("UPDATE inventory_quant SET reserved = reserved + ? WHERE product_id = ? AND location_id = ? AND lot_id = ? AND owner_id = ?")
                .params(more, quant.productId(), quant.locationId(), quant.lotId(), quant.ownerId()).update();
    }

    private static Pickable pickable(ResultSet row) throws SQLException {
        LocalDateTime incomingAt = row.getObject("incoming_at", LocalDateTime.class);
        return new Pickable(key(row), row.getBigDecimal("on_hand"), row.getBigDecimal("reserved"), UtcTime.instant(incomingAt),
                row.getObject("expires_on", LocalDate.class), row.getInt("pick_sequence"), row.getString("path"));
    }

    private static QuantKey key(ResultSet row) throws SQLException {
        return new QuantKey(row.getLong("product_id"), row.getLong("location_id"), row.getLong("lot_id"), row.getLong("owner_id"));
    }
}
