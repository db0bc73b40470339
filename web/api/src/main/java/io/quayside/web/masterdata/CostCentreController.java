package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.finance.CostCentre;
import io.quayside.masterdata.finance.CostCentreDetails;
import io.quayside.masterdata.finance.CostCentres;
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
@RequestMapping("/api/cost-centres")
class CostCentreController {

    private static final Sort STANDARD = Sort.by("code", "id");
    private static final String[] SORTABLE = {"code", "name", "companyCode", "active"};
    private final CostCentres costCentres;

    CostCentreController(CostCentres costCentres) {
        this.costCentres = costCentres;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<CostCentreDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(costCentres.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), CostCentreController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<CostCentreDetails> show(@PathVariable long id, CurrentUser user) {
        return row(costCentres.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<CostCentreDetails> create(@Valid @RequestBody CostCentreDetails details, CurrentUser user) {
        return row(costCentres.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    Row<CostCentreDetails> change(@PathVariable long id, @Valid @RequestBody CostCentreDetails details, CurrentUser user) {
        return row(costCentres.change(id, details, user.companies()));
    }

    private static Row<CostCentreDetails> row(CostCentre costCentre) {
        return Row.of(costCentre.getId(), costCentre.details());
    }
}
