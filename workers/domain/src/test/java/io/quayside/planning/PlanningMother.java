package io.quayside.planning;

import io.quayside.inventory.InventoryMother;
import io.quayside.inventory.reservation.Reservation;
import io.quayside.inventory.reservation.ReserveStock;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.inventory.move.SourceDocument;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationKind;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Tracking;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.planning.rule.ReorderRule;
import io.quayside.planning.rule.ReorderRuleDetails;
import io.quayside.planning.rule.ReorderRules;
import io.quayside.receiving.ReceivingMother;
import io.quayside.shared.Ids;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A company whose stock is planned: its warehouse, rules and what speaks for its goods. */
@Component
public class PlanningMother {

    private final ReceivingMother dock;
    private final InventoryMother stock;
    private final Locations locations;
    private final ReorderRules rules;
    private final Reserving reserving;

    PlanningMother(ReceivingMother dock, InventoryMother stock, Locations locations, ReorderRules rules, Reserving reserving) {
        this.dock = dock;
        this.stock = stock;
        this.locations = locations;
        this.rules = rules;
        this.reserving = reserving;
    }

    public String company() {
        return dock.company();
    }

    public static String warehouse(String company) {
        return company + "W";
    }

    public static LocalDate today() {
        return LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    }

    public Product product() {
        return stock.product(Tracking.NONE);
    }

    public Location place(String company, LocationKind kind) {
        return locations.of(warehouse(company), kind).getFirst();
    }

    public void onHand(String company, Product product, long quantity) {
        stock.receive(product, null, quantity, place(company, LocationKind.STORAGE));
    }

    public ReorderRule rule(String company, Product product, String min, String max) {
        return rule(company, product, min, max, null, null);
    }

    public ReorderRule rule(String company, Product product, String min, String max, String multiple, PackRounding rounding) {
        return rules.create(new ReorderRuleDetails(company, warehouse(company), product.id(), ReorderMethod.MIN_MAX, new BigDecimal(min), new BigDecimal(max),
                multiple == null ? null : new BigDecimal(multiple), rounding, 2, null, 4, null, null, null, null, "MRO", true, null), Set.of(company));
    }

    public Reservation reserve(String company, Product product, long quantity, LocalDate promise) {
        long id = Ids.next();
        return reserving.reserve(new ReserveStock(company, "test:" + id, warehouse(company), product.id(), Quantity.of(quantity, product.baseUnit()), 3, promise, null,
                new SourceDocument("reservation", id, null, "SO-" + id), "rita"));
    }
}
