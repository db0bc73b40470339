package io.quayside.web.inventory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.putaway.PutawayRule;
import io.quayside.inventory.putaway.PutawayRuleDetails;
import io.quayside.inventory.putaway.PutawayRules;
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

/** Which bin arrived goods are suggested for. */
@RestController
@RequestMapping("/api/putaway-rules")
class PutawayRuleController {

    record PutawayRuleResponse(long id, @JsonUnwrapped PutawayRuleDetails details) {
    }

    private static final Sort STANDARD = Sort.by("warehouseCode", "sortOrder", "id");
    private static final String[] SORTABLE = {"warehouseCode", "sortOrder", "method", "zone"};
    private final PutawayRules rules;

    PutawayRuleController(PutawayRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<PutawayRuleResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(rules.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), PutawayRuleController::response);
    }

    @GetMapping("/{id}")
    @AnyRole
    PutawayRuleResponse show(@PathVariable long id, CurrentUser user) {
        return response(rules.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    PutawayRuleResponse create(@Valid @RequestBody PutawayRuleDetails details, CurrentUser user) {
        return response(rules.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    PutawayRuleResponse change(@PathVariable long id, @Valid @RequestBody PutawayRuleDetails details, CurrentUser user) {
        return response(rules.change(id, details, user.companies()));
    }

    private static PutawayRuleResponse response(PutawayRule rule) {
        return new PutawayRuleResponse(rule.id(), rule.details());
    }
}
