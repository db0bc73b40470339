package io.quayside.inventory.move;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Refusal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what commands name, and refuses those that break a rule. */
@Component
class MovePlan {

    private final Products products;
    private final UnitsOfMeasure units;
    private final Locations locations;
    private final Lots lots;
    private final Companies companies;
    private final Clock clock;

    MovePlan(Products products, UnitsOfMeasure units, Locations locations, Lots lots, Companies companies, Clock clock) {
        this.products = products;
        this.units = units;
        this.locations = locations;
        this.lots = lots;
        this.companies = companies;
        this.clock = clock;
    }

    List<PlannedMove> of(String companyCode, List<MoveStock> commands, @Nullable Long reversedMoveId) {
        Map<Long, Product> product = products.byId(commands.stream().map(MoveStock::productId).toList());
        Map<Long, Location> location = locations.byId(commands.stream().flatMap(each -> Stream.of(each.fromLocationId(), each.toLocationId())).toList());
        Map<Long, Lot> lot = lots.byId(commands.stream().map(MoveStock::lotId).filter(Objects::nonNull).toList());
        LocalDate today = LocalDate.now(clock.withZone(companies.get(companyCode).timeZone()));
        return commands.stream().map(each -> {
            PlannedMove planned = new PlannedMove(each, known(product, each.productId(), "productId"), known(location, each.fromLocationId(), "fromLocationId"),
                    known(location, each.toLocationId(), "toLocationId"), each.lotId() == null ? null : known(lot, each.lotId(), "lotId"), reversedMoveId);
            check(planned, today);
            return planned;
        }).toList();
    }

    private void check(PlannedMove each, LocalDate today) {
        new MoveRules(each.command(), each.product(), units.get(each.product().baseUnit()), each.from(), each.to(), each.lot(), today,
                each.reversedMoveId() != null).check();
    }

    private static <T> T known(Map<Long, T> found, long id, String field) {
        T one = found.get(id);
        if (one == null) {
            throw new Refusal.Invalid(field, "does not exist");
        }
        return one;
    }
}
