package io.quayside.web.masterdata;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.masterdata.finance.Budget;
import io.quayside.masterdata.finance.BudgetDetails;
import io.quayside.masterdata.finance.Budgets;
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
@RequestMapping("/api/budgets")
class BudgetController {

    private static final Sort STANDARD = Sort.by("costCentre", "fiscalYear", "id");
    private static final String[] SORTABLE = {"costCentre", "fiscalYear", "companyCode"};
    private final Budgets budgets;

    BudgetController(Budgets budgets) {
        this.budgets = budgets;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<BudgetDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(budgets.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), BudgetController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<BudgetDetails> show(@PathVariable long id, CurrentUser user) {
        return row(budgets.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<BudgetDetails> create(@Valid @RequestBody BudgetDetails details, CurrentUser user) {
        return row(budgets.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.ADMINISTRATOR})
    Row<BudgetDetails> change(@PathVariable long id, @Valid @RequestBody BudgetDetails details, CurrentUser user) {
        return row(budgets.change(id, details, user.companies()));
    }

    private static Row<BudgetDetails> row(Budget budget) {
        return Row.of(budget.getId(), budget.details());
    }
}
