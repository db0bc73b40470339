package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.WarehouseDetails;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/warehouses")
class WarehouseController {

    private static final Sort STANDARD = Sort.by("code");
    private static final String[] SORTABLE = {"code", "name", "companyCode", "city"};
    private final Warehouses warehouses;

    WarehouseController(Warehouses warehouses) {
        this.warehouses = warehouses;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<WarehouseDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(warehouses.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), WarehouseController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<WarehouseDetails> show(@PathVariable String id, CurrentUser user) {
        return row(warehouses.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    Row<WarehouseDetails> create(@Valid @RequestBody WarehouseDetails details, CurrentUser user) {
        return row(warehouses.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    Row<WarehouseDetails> change(@PathVariable String id, @Valid @RequestBody WarehouseDetails details, CurrentUser user) {
        return row(warehouses.change(id, details, user.companies()));
    }

    private static Row<WarehouseDetails> row(Warehouse warehouse) {
        return Row.of(warehouse.getId(), warehouse.details());
    }
}
