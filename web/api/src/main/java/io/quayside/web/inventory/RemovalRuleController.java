package io.quayside.web.inventory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.reservation.RemovalRule;
import io.quayside.inventory.reservation.RemovalRuleDetails;
import io.quayside.inventory.reservation.RemovalRules;
import io.quayside.web.support.AnyRole;
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

/** Which goods are taken first. */
@RestController
@RequestMapping("/api/removal-rules")
class RemovalRuleController {

    record RemovalRuleResponse(long id, @JsonUnwrapped RemovalRuleDetails details) {
    }

    private static final Sort STANDARD = Sort.by("companyCode", "warehouseCode", "categoryCode", "id");
    private static final String[] SORTABLE = {"warehouseCode", "categoryCode", "strategy"};
    private final RemovalRules rules;

    RemovalRuleController(RemovalRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<RemovalRuleResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(rules.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), RemovalRuleController::response);
    }

    @GetMapping("/{id}")
    @AnyRole
    RemovalRuleResponse show(@PathVariable long id, CurrentUser user) {
        return response(rules.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    RemovalRuleResponse create(@Valid @RequestBody RemovalRuleDetails details, CurrentUser user) {
        return response(rules.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    RemovalRuleResponse change(@PathVariable long id, @Valid @RequestBody RemovalRuleDetails details, CurrentUser user) {
        return response(rules.change(id, details, user.companies()));
    }

    private static RemovalRuleResponse response(RemovalRule rule) {
        return new RemovalRuleResponse(rule.id(), rule.details());
    }
}
