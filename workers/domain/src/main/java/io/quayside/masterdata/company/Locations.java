package io.quayside.masterdata.company;

import io.quayside.masterdata.Register;
import io.quayside.shared.Refusal;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;

@Service
public class Locations extends Register<Location, Long, LocationDetails> {

    private final LocationRows rows;
    private final Warehouses warehouses;

    Locations(LocationRows rows, Warehouses warehouses) {
        super("location", rows, filter("id", "companyCode", "path", "companyCode", "warehouseCode", "parentId", "kind", "active", "code"));
        this.rows = rows;
        this.warehouses = warehouses;
    }

    @Override
    protected void check(LocationDetails details, Optional<Location> present) {
        require(warehouses.find(details.warehouseCode(), Set.of(details.companyCode())).isPresent(), "warehouseCode", "is not a warehouse of the company");
        if (present.isPresent()) {
            LocationDetails before = present.get().details();
            require(before.code().equals(details.code()), "code", "cannot be changed, stock is kept under it");
            require(before.warehouseCode().equals(details.warehouseCode()), "warehouseCode", "cannot be changed");
            require(Objects.equals(before.parentId(), details.parentId()), "parentId", "cannot be changed");
        } else {
            require(!rows.existsByWarehouseCodeAndPath(details.warehouseCode(), parentPath(details) + "/" + details.code()), "code", "is in use here");
        }
    }

    @Override
    protected Location make(LocationDetails details) {
        return new Location(details, parentPath(details));
    }

    @Override
    protected void apply(Location location, LocationDetails details) {
        location.change(details);
    }

    private String parentPath(LocationDetails details) {
        if (details.parentId() == null) {
            return details.warehouseCode();
        }
        return find(details.parentId(), Set.of(details.companyCode())).filter(parent -> parent.warehouseCode().equals(details.warehouseCode()))
                .map(Location::path).orElseThrow(() -> new Refusal.Invalid("parentId", "is not a location of the warehouse"));
    }
}
