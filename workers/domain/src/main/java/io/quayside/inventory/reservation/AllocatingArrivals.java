package io.quayside.inventory.reservation;

import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.move.StockMoved;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Async;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Goods that came into storage go to those who wait for them, after the move has committed: a move never waits for reservations. */
@Component
class AllocatingArrivals {

    private record Waiting(String companyCode, String warehouseCode, long productId) {
    }

    private final Reserving reserving;
    private final Locations locations;
    private final JdbcClient jdbc;

    AllocatingArrivals(Reserving reserving, Locations locations, JdbcClient jdbc) {
        this.reserving = reserving;
        this.locations = locations;
        this.jdbc = jdbc;
    }

    @Async
    @TransactionalEventListener(phase = TransactionPhase.AFTER_COMMIT)
    public void allocate(StockMoved moved) {
        List<StockMove> arrived = moved.moves().stream().filter(move -> move.toKind() == LocationKind.STORAGE).toList();
        if (!arrived.isEmpty()) {
            Map<Long, Location> to = locations.byId(arrived.stream().map(StockMove::toLocationId).toList());
            jdbc.sql("""
                    SELECT DISTINCT company_code, warehouse_code, product_id FROM inventory_reservation WHERE status = 'OPEN' AND product_id IN (:products)
                    AND warehouse_code IN (:warehouses) AND allocated + issued < quantity_value ORDER BY product_id, warehouse_code""")
                    .param("products", arrived.stream().map(StockMove::productId).distinct().toList())
                    .param("warehouses", to.values().stream().map(Location::warehouseCode).distinct().toList()).query(Waiting.class).list()
                    .forEach(each -> reserving.allocate(each.companyCode(), each.warehouseCode(), each.productId()));
        }
    }
}
