package io.quayside.inventory.reservation;

import io.quayside.inventory.move.QuantKey;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.Products;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Gives the open reservations of a product in a warehouse what there is, by rank. */
@Component
class Allocating {

    private final ProductStock stock;
    private final ReservationRows rows;
    private final RemovalRules rules;
    private final Products products;
    private final Companies companies;
    private final Clock clock;

    Allocating(ProductStock stock, ReservationRows rows, RemovalRules rules, Products products, Companies companies, Clock clock) {
        this.stock = stock;
        this.rows = rows;
        this.rules = rules;
        this.products = products;
        this.companies = companies;
        this.clock = clock;
    }

    /** The product's quants must be locked. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void allocate(String company, String warehouse, long productId) {
        LocalDate today = LocalDate.now(clock.withZone(companies.get(company).timeZone()));
        List<Reservation> open = rows.findByProductIdAndWarehouseCodeAndStatus(productId, warehouse, ReservationStatus.OPEN);
        List<Allocation> held = stock.allocations(open.stream().map(Reservation::id).toList());
        AllocationPlan plan = new AllocationPlan(stock.pickable(company, warehouse, productId, today), held, open,
                rules.strategy(company, warehouse, products.get(productId)));
        List<Allocation> changes = plan.changes(stock.lost(company, warehouse, productId, today));
        if (!changes.isEmpty()) {
            stock.write(changes);
            rows.saveAllAndFlush(open);
        }
    }

    /** Gives up what a reservation holds, wherever it lies. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveUp(Reservation reservation) {
        List<Allocation> given = stock.allocations(List.of(reservation.id())).stream()
                .map(each -> new Allocation(each.reservationId(), each.quant(), each.quantity().negate())).toList();
        given.forEach(each -> reservation.allocate(each.quantity()));
        stock.write(given);
    }

    /** Frees what is reserved of a quant beyond what is left of it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void giveWay(QuantKey quant, BigDecimal missing) {
        BigDecimal open = missing.subtract(stock.free(quant));
        for (Reservation lowest : rows.findAllById(stock.holders(quant)).stream().sorted(Reservation.RANK.reversed()).toList()) {
            BigDecimal held = stock.allocations(List.of(lowest.id())).stream().filter(each -> each.quant().equals(quant)).map(Allocation::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
            BigDecimal given = held.min(open).max(BigDecimal.ZERO);
            if (given.signum() > 0) {
                lowest.allocate(given.negate());
                stock.write(List.of(new Allocation(lowest.id(), quant, given.negate())));
                rows.saveAndFlush(lowest);
                open = open.subtract(given);
            }
        }
    }
}
