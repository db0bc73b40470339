package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.CompanyDetails;
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
@RequestMapping("/api/companies")
class CompanyController {

    private static final Sort STANDARD = Sort.by("code");
    private static final String[] SORTABLE = {"code", "name", "country"};
    private final Companies companies;

    CompanyController(Companies companies) {
        this.companies = companies;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<CompanyDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(companies.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), CompanyController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<CompanyDetails> show(@PathVariable String id, CurrentUser user) {
        return row(companies.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    Row<CompanyDetails> create(@Valid @RequestBody CompanyDetails details, CurrentUser user) {
        return row(companies.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    Row<CompanyDetails> change(@PathVariable String id, @Valid @RequestBody CompanyDetails details, CurrentUser user) {
        return row(companies.change(id, details, user.companies()));
    }

    private static Row<CompanyDetails> row(Company company) {
        return Row.of(company.getId(), company.details());
    }
}
