package io.quayside.inventory.count;

import io.quayside.masterdata.Register;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.shared.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

@Service
public class CountLimits extends Register<CountLimit, Long, CountLimitDetails> {

    private static final String TAKEN = "has a limit already";
    private final CountLimitRows rows;
    private final Warehouses warehouses;
    private final Locations locations;

    CountLimits(CountLimitRows rows, Warehouses warehouses, Locations locations) {
        super("count limit", rows, filter("id", "companyCode", null, "companyCode", "warehouseCode", "locationId"));
        this.rows = rows;
        this.warehouses = warehouses;
        this.locations = locations;
    }

    @Override
    protected void check(CountLimitDetails details, Optional<CountLimit> present) {
        Set<String> company = Set.of(details.companyCode());
        require(warehouses.find(details.warehouseCode(), company).isPresent(), "warehouseCode", "is not a warehouse of the company");
        require(details.locationId() == null || locations.find(details.locationId(), company)
                .filter(bin -> details.warehouseCode().equals(bin.warehouseCode())).isPresent(), "locationId", "is not a place in the warehouse");
        present.map(CountLimit::details).ifPresent(before -> require(before.warehouseCode().equals(details.warehouseCode())
                && Objects.equals(before.locationId(), details.locationId()), "locationId", "cannot be changed"));
        require(present.isPresent() || rows.findByWarehouseCode(details.warehouseCode()).stream()
                .noneMatch(limit -> Objects.equals(limit.details().locationId(), details.locationId())), "locationId", TAKEN);
    }

    @Override
    protected Optional<Refusal> refused() {
        return Optional.of(new Refusal.Invalid("locationId", TAKEN));
    }

    @Override
    protected CountLimit make(CountLimitDetails details) {
        return new CountLimit(details);
    }

    @Override
    protected void apply(CountLimit limit, CountLimitDetails details) {
        limit.change(details);
    }
}
