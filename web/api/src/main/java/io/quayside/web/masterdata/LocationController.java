package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.LocationDetails;
import io.quayside.masterdata.company.Locations;
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
@RequestMapping("/api/locations")
class LocationController {

    private static final Sort STANDARD = Sort.by("path");
    private static final String[] SORTABLE = {"code", "name", "kind", "path", "warehouseCode"};
    private final Locations locations;

    LocationController(Locations locations) {
        this.locations = locations;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<LocationDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(locations.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), LocationController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<LocationDetails> show(@PathVariable long id, CurrentUser user) {
        return row(locations.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    Row<LocationDetails> create(@Valid @RequestBody LocationDetails details, CurrentUser user) {
        return row(locations.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    Row<LocationDetails> change(@PathVariable long id, @Valid @RequestBody LocationDetails details, CurrentUser user) {
        return row(locations.change(id, details, user.companies()));
    }

    private static Row<LocationDetails> row(Location location) {
        return Row.of(location.getId(), location.details());
    }
}
