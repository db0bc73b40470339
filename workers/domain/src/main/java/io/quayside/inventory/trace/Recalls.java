package io.quayside.inventory.trace;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The recalls that a lot was part of, and whom to tell about it. */
@Service
@Transactional(readOnly = true)
public class Recalls {

    private record Row(long id, long lotId, String lotNumber, String reason, LocalDateTime recalledAt, String recalledBy) {
    }

    private record VendorRow(String lotNumber, long vendorId, String name, @Nullable String email, @Nullable String phone, @Nullable String vendorLot) {
    }

    private record ReceiverRow(String lotNumber, String sourceType, long sourceId, String sourceNumber, BigDecimal quantity, String unit, LocalDateTime lastAt,
            @Nullable Long customerId, @Nullable String name, @Nullable String email, @Nullable String phone) {
    }

    private final JdbcClient jdbc;
    private final Lots lots;
    private final TracingLots tracing;

    Recalls(JdbcClient jdbc, Lots lots, TracingLots tracing) {
        this.jdbc = jdbc;
        this.lots = lots;
        this.tracing = tracing;
    }

    /** The latest first. */
    public List<Recall> of(long lotId, Collection<String> companies) {
        lots.get(lotId, companies);
        return jdbc.sql("""
                SELECT recall.id, recall.lot_id, lot.number AS lot_number, recall.reason, recall.recalled_at, recall.recalled_by FROM inventory_recalled_lot blocked
                JOIN inventory_recall recall ON recall.id = blocked.recall_id JOIN inventory_lot lot ON lot.id = recall.lot_id
                WHERE blocked.lot_id = ? ORDER BY recall.recalled_at DESC, recall.id DESC""").param(lotId).query(Row.class).list().stream()
                .map(row -> new Recall(row.id(), row.lotId(), row.lotNumber(), row.reason(), UtcTime.instant(row.recalledAt()), row.recalledBy(), lots(row.id()), freed(row.id())))
                .toList();
    }

    private List<Recall.BlockedLot> lots(long recallId) {
        return jdbc.sql("""
                SELECT lot.id AS lot_id, lot.number, product.sku FROM inventory_recalled_lot blocked JOIN inventory_lot lot ON lot.id = blocked.lot_id
                JOIN masterdata_product product ON product.id = lot.product_id WHERE blocked.recall_id = ? ORDER BY lot.number""").param(recallId)
                .query(Recall.BlockedLot.class).list();
    }

    private List<Recall.Freed> freed(long recallId) {
        return jdbc.sql("""
                SELECT reservation.id AS reservation_id, reservation.source_type, reservation.source_number, freed.quantity, reservation.quantity_unit AS unit
                FROM inventory_recalled_allocation freed JOIN inventory_reservation reservation ON reservation.id = freed.reservation_id
                WHERE freed.recall_id = ? ORDER BY reservation.priority_class, reservation.promise_date, reservation.id""").param(recallId).query(Recall.Freed.class).list();
    }

    /** The vendors of the lot and of all that it was made of, and the documents on which any of it, or of what was made of it, went to customers. */
    public List<Recall.Contact> contacts(long lotId, Collection<String> companies) {
        Lot lot = lots.get(lotId, companies);
        return Stream.concat(vendors(tracing.madeFrom(lot)), receivers(tracing.madeOf(lot))).toList();
    }

    private Stream<Recall.Contact> vendors(List<Long> lotIds) {
        return jdbc.sql("""
                SELECT lot.number AS lot_number, vendor.id AS vendor_id, vendor.name, vendor.email, vendor.phone, lot.vendor_lot FROM inventory_lot lot
                JOIN masterdata_vendor vendor ON vendor.id = lot.vendor_id WHERE lot.id IN (:lots) ORDER BY vendor.name, lot.number""").param("lots", lotIds)
                .query(VendorRow.class).list().stream()
                .map(row -> new Recall.Contact.Vendor(row.lotNumber(), row.vendorId(), row.name(), row.email(), row.phone(), row.vendorLot()));
    }

    private Stream<Recall.Contact> receivers(List<Long> lotIds) {
        return jdbc.sql("""
                SELECT lot.number AS lot_number, move.source_type, move.source_id, move.source_number, SUM(move.quantity_value) AS quantity, move.quantity_unit AS unit,
                  MAX(move.moved_at) AS last_at, customer.id AS customer_id, customer.name, customer.email, customer.phone
                FROM inventory_stock_move move JOIN inventory_lot lot ON lot.id = move.lot_id
                LEFT JOIN inventory_reservation issued ON move.source_type = 'goods-issue' AND issued.id = move.source_id
                LEFT JOIN masterdata_customer customer ON customer.id = issued.customer_id
                WHERE move.lot_id IN (:lots) AND move.to_kind = 'CUSTOMER' AND move.reversed_move_id IS NULL
                AND NOT EXISTS (SELECT 1 FROM inventory_stock_move back WHERE back.reversed_move_id = move.id)
                GROUP BY lot.number, move.source_type, move.source_id, move.source_number, move.quantity_unit, customer.id, customer.name, customer.email, customer.phone
                ORDER BY last_at DESC, move.source_number""")
                .param("lots", lotIds).query(ReceiverRow.class).list().stream()
                .map(row -> new Recall.Contact.Receiver(row.lotNumber(), row.sourceType(), row.sourceId(), row.sourceNumber(), row.quantity(), row.unit(),
                        UtcTime.instant(row.lastAt()), row.customerId(), row.name(), row.email(), row.phone()));
    }
}
