package io.quayside.masterdata.company;

import io.quayside.masterdata.Register;
import java.util.Optional;
import org.springframework.stereotype.Service;

@Service
public class Warehouses extends Register<Warehouse, String, WarehouseDetails> {

    private final WarehouseRows rows;

    Warehouses(WarehouseRows rows) {
        super("warehouse", rows, filter("code", "companyCode", "name", "companyCode", "code", "country"));
        this.rows = rows;
    }

    @Override
    protected void check(WarehouseDetails details, Optional<Warehouse> present) {
        require(present.isPresent() || !rows.existsById(details.code()), "code", "is in use");
    }

    @Override
    protected Warehouse make(WarehouseDetails details) {
        return new Warehouse(details);
    }

    @Override
    protected void apply(Warehouse warehouse, WarehouseDetails details) {
        warehouse.change(details);
    }
}
