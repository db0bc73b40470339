package io.quayside.inventory.trace;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.shared.Ids;
import io.quayside.shared.RetriedTransactions;
import io.quayside.shared.UtcTime;
import java.math.BigDecimal;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/**
 * Calls a lot back: blocks it and all that was made of it, and takes it from those it was kept for, who wait for other goods from then on.
 * What was picked already can no longer be issued.
 */
@Service
public class RecallingLots {

    private record Kept(long reservationId, String warehouseCode, long productId, BigDecimal quantity) {
    }

    private final TracingLots tracing;
    private final Lots lots;
    private final Recalls recalls;
    private final Reserving reserving;
    private final JdbcClient jdbc;
    private final RetriedTransactions transactions;
    private final Clock clock;

    RecallingLots(TracingLots tracing, Lots lots, Recalls recalls, Reserving reserving, JdbcClient jdbc, RetriedTransactions transactions, Clock clock) {
        this.tracing = tracing;
        this.lots = lots;
        this.recalls = recalls;
        this.reserving = reserving;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    public Recall recall(long lotId, String reason, String by, Collection<String> companies) {
        return transactions.call(() -> {
            Lot lot = lots.get(lotId, companies);
            List<Long> blocked = tracing.madeOf(lot);
            blocked.forEach(each -> lots.become(each, LotStatus.BLOCKED));
            long id = keep(lot, reason, by, blocked);
            List<Kept> kept = kept(blocked);
            kept.forEach(each -> jdbc.sql("""
                    INSERT INTO inventory_recalled_allocation (recall_id, reservation_id, quantity) VALUES (?, ?, ?)
                    ON DUPLICATE KEY UPDATE quantity = quantity + VALUES(quantity)""").params(id, each.reservationId(), each.quantity()).update());
            kept.stream().map(each -> new Place(each.productId(), each.warehouseCode())).distinct().sorted()
                    .forEach(each -> reserving.allocate(lot.companyCode(), each.warehouseCode(), each.productId()));
            return recalls.of(lotId, companies).getFirst();
        });
    }

    /** In the order in which moves lock stock. */
    private record Place(long productId, String warehouseCode) implements Comparable<Place> {
        @Override
        public int compareTo(Place other) {
            int byProduct = Long.compare(productId, other.productId);
            return byProduct == 0 ? warehouseCode.compareTo(other.warehouseCode) : byProduct;
        }
    }

    private long keep(Lot lot, String reason, String by, List<Long> blocked) {
        long id = Ids.next();
        jdbc.sql("INSERT INTO inventory_recall (id, company_code, lot_id, reason, recalled_at, recalled_by) VALUES (?, ?, ?, ?, ?, ?)")
                .params(id, lot.companyCode(), lot.id(), reason, UtcTime.column(clock.instant()), by).update();
        blocked.forEach(each -> jdbc.sql("INSERT INTO inventory_recalled_lot (recall_id, lot_id) VALUES (?, ?)").params(id, each).update());
        return id;
    }

    private List<Kept> kept(List<Long> blocked) {
        return jdbc.sql("""
                SELECT allocation.reservation_id, reservation.warehouse_code, allocation.product_id, SUM(allocation.quantity) AS quantity FROM inventory_allocation allocation
                JOIN inventory_reservation reservation ON reservation.id = allocation.reservation_id
                WHERE allocation.lot_id IN (:lots) AND allocation.quantity > 0 AND reservation.status = 'OPEN'
                GROUP BY allocation.reservation_id, reservation.warehouse_code, allocation.product_id""").param("lots", blocked).query(Kept.class).list();
    }
}
