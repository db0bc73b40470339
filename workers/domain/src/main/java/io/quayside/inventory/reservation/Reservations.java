package io.quayside.inventory.reservation;

import io.quayside.inventory.move.QuantKey;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowFilter;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reservations as people look at them, and what to pick for each. */
@Service
@Transactional(readOnly = true)
public class Reservations {

    /** Goods to take for a reservation. */
    public record Pick(QuantKey quant, BigDecimal quantity) {
    }

    private static final RowFilter<Reservation> FILTER = new RowFilter<>("id", "companyCode", null,
            Set.of("companyCode", "warehouseCode", "productId", "status", "promiseDate", "priorityClass"));
    private final ReservationRows rows;
    private final ProductStock stock;

    Reservations(ReservationRows rows, ProductStock stock) {
        this.rows = rows;
        this.stock = stock;
    }

    public Page<Reservation> list(RowQuery query, Pageable page) {
        return rows.findAll(FILTER.matching(query), page);
    }

    public Reservation get(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("reservation", id));
    }

    public List<Pick> picks(long id) {
        return stock.allocations(List.of(id)).stream().map(each -> new Pick(each.quant(), each.quantity())).toList();
    }
}
