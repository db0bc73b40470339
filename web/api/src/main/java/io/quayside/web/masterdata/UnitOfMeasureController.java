package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.product.UnitDetails;
import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.masterdata.product.UnitsOfMeasure;
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
@RequestMapping("/api/units-of-measure")
class UnitOfMeasureController {

    private static final Sort STANDARD = Sort.by("category", "code");
    private static final String[] SORTABLE = {"code", "name", "category", "factor"};
    private final UnitsOfMeasure unitsOfMeasure;

    UnitOfMeasureController(UnitsOfMeasure unitsOfMeasure) {
        this.unitsOfMeasure = unitsOfMeasure;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<UnitDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(unitsOfMeasure.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), UnitOfMeasureController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<UnitDetails> show(@PathVariable String id, CurrentUser user) {
        return row(unitsOfMeasure.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    Row<UnitDetails> create(@Valid @RequestBody UnitDetails details, CurrentUser user) {
        return row(unitsOfMeasure.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    Row<UnitDetails> change(@PathVariable String id, @Valid @RequestBody UnitDetails details, CurrentUser user) {
        return row(unitsOfMeasure.change(id, details, user.companies()));
    }

    private static Row<UnitDetails> row(UnitOfMeasure unitOfMeasure) {
        return Row.of(unitOfMeasure.getId(), unitOfMeasure.details());
    }
}
