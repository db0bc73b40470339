package io.quayside.inventory.reservation;

import io.quayside.inventory.move.QuantKey;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RetriedTransactions;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** Keeps goods for demands, and frees them. Several at once for one product wait for each other. */
@Service
public class Reserving {

    private static final int EXPIRED_AT_ONCE = 500;
    private final ReservationRows rows;
    private final ProductStock stock;
    private final Allocating allocating;
    private final Products products;
    private final Warehouses warehouses;
    private final UnitsOfMeasure units;
    private final Companies companies;
    private final RetriedTransactions transactions;
    private final Clock clock;

    Reserving(ReservationRows rows, ProductStock stock, Allocating allocating, Products products, Warehouses warehouses, UnitsOfMeasure units, Companies companies,
            RetriedTransactions transactions, Clock clock) {
        this.rows = rows;
        this.stock = stock;
        this.allocating = allocating;
        this.products = products;
        this.warehouses = warehouses;
        this.units = units;
        this.companies = companies;
        this.transactions = transactions;
        this.clock = clock;
    }

    /** Demand comes in any unit of a product, and is kept in its base unit. */
    public Quantity inBaseUnit(long productId, Quantity quantity) {
        String unit = products.get(productId).baseUnit();
        Quantity converted = units.convertExactly(quantity, unit);
        if (!units.get(unit).counts(converted)) {
            throw new Refusal.Invalid("quantity", "cannot be counted in %s".formatted(unit));
        }
        return converted;
    }

    /**
     * Takes what the rank allows; what is missing waits for goods to come.
     *
     * @return the reservation, with how much is allocated so far
     */
    public Reservation reserve(ReserveStock command) {
        check(command);
        return transactions.call(() -> {
            stock.lock(command.companyCode(), command.productId());
            Reservation reservation = rows.findByCompanyCodeAndKey(command.companyCode(), command.key()).orElse(null);
            if (reservation == null) {
                reservation = rows.saveAndFlush(new Reservation(command, clock.instant()));
                allocating.allocate(command.companyCode(), command.warehouseCode(), command.productId());
            } else if (!reservation.answers(command)) {
                throw new Refusal.Conflict("key-reused", "The key %s stands for another reservation.".formatted(command.key()));
            }
            return reservation;
        });
    }

    /** Frees what was not issued; others who wait get it. Without effect on one that is closed. */
    public Reservation release(long id, Collection<String> companies) {
        return close(id, companies, ReservationStatus.RELEASED);
    }

    /** @return how many had waited for too long */
    public int expire() {
        var due = transactions.call(() -> rows.findByStatusAndExpiresAtLessThanEqualOrderByExpiresAt(ReservationStatus.OPEN, clock.instant(), Limit.of(EXPIRED_AT_ONCE)));
        due.forEach(each -> close(each.id(), Set.of(each.companyCode()), ReservationStatus.EXPIRED));
        return due.size();
    }

    /** Gives goods that came, or that are free again, to those who wait. */
    public void allocate(String companyCode, String warehouseCode, long productId) {
        transactions.run(() -> {
            stock.lock(companyCode, productId);
            allocating.allocate(companyCode, warehouseCode, productId);
        });
    }

    /**
     * Puts allocations in order again where the world has changed without a move: a lot has expired, was blocked or freed, a bin is no longer
     * counted, or goods arrived and nobody was told.
     *
     * @return for how many products and warehouses
     */
    public int refresh() {
        return companies.codes().stream().mapToInt(company -> {
            LocalDate today = LocalDate.now(clock.withZone(companies.get(company).timeZone()));
            List<ProductStock.Place> places = transactions.call(() -> stock.outOfOrder(company, today));
            places.forEach(each -> allocate(company, each.warehouseCode(), each.productId()));
            return places.size();
        }).sum();
    }

    /** So much of a quant is missing: those with the lowest rank give up what they hold of it, and wait for other goods. */
    public void giveWay(String companyCode, long productId, long locationId, @Nullable Long lotId, @Nullable Long ownerId, BigDecimal missing) {
        transactions.run(() -> {
            stock.lock(companyCode, productId);
            allocating.giveWay(new QuantKey(productId, locationId, lotId == null ? 0 : lotId, ownerId == null ? 0 : ownerId), missing);
        });
    }

    private Reservation close(long id, Collection<String> companies, ReservationStatus how) {
        return transactions.call(() -> {
            Reservation known = find(id, companies);
            stock.lock(known.companyCode(), known.productId());
            Reservation reservation = rows.findById(id).orElseThrow();
            if (reservation.status() == ReservationStatus.OPEN) {
                allocating.giveUp(reservation);
                reservation.close(how, clock.instant());
                rows.saveAndFlush(reservation);
                allocating.allocate(reservation.companyCode(), reservation.warehouseCode(), reservation.productId());
            }
            return reservation;
        });
    }

    private Reservation find(long id, Collection<String> companies) {
        return rows.findById(id).filter(each -> companies.contains(each.companyCode())).orElseThrow(() -> new Refusal.NotFound("reservation", id));
    }

    private void check(ReserveStock command) {
        Product product = products.get(command.productId());
        if (!command.quantity().isPositive() || !command.quantity().unit().equals(product.baseUnit())) {
            throw new Refusal.Invalid("quantity", "must be above zero and in %s".formatted(product.baseUnit()));
        }
        warehouses.find(command.warehouseCode(), Set.of(command.companyCode())).orElseThrow(() -> new Refusal.Invalid("warehouseCode", "is not a warehouse of the company"));
    }
}
