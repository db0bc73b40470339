package io.quayside.web.inventory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.replenishment.Replenishing;
import io.quayside.inventory.replenishment.ReplenishmentRule;
import io.quayside.inventory.replenishment.ReplenishmentRuleDetails;
import io.quayside.inventory.replenishment.ReplenishmentRules;
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

/** Which bins are filled up, and how far. */
@RestController
@RequestMapping("/api/replenishment-rules")
class ReplenishmentRuleController {

    record ReplenishmentRuleResponse(long id, @JsonUnwrapped ReplenishmentRuleDetails details) {
    }

    private static final Sort STANDARD = Sort.by("warehouseCode", "id");
    private static final String[] SORTABLE = {"warehouseCode", "minQuantity", "maxQuantity"};
    private final ReplenishmentRules rules;
    private final Replenishing replenishing;
    private final PutawayResponses putaways;

    ReplenishmentRuleController(ReplenishmentRules rules, Replenishing replenishing, PutawayResponses putaways) {
        this.rules = rules;
        this.replenishing = replenishing;
        this.putaways = putaways;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<ReplenishmentRuleResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(rules.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), ReplenishmentRuleController::response);
    }

    @GetMapping("/{id}")
    @AnyRole
    ReplenishmentRuleResponse show(@PathVariable long id, CurrentUser user) {
        return response(rules.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    ReplenishmentRuleResponse create(@Valid @RequestBody ReplenishmentRuleDetails details, CurrentUser user) {
        return response(rules.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    ReplenishmentRuleResponse change(@PathVariable long id, @Valid @RequestBody ReplenishmentRuleDetails details, CurrentUser user) {
        return response(rules.change(id, details, user.companies()));
    }

    /** Looks at the rule's warehouse now and opens a task for each bin to fill up. */
    @PostMapping("/{id}/run")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    List<PutawayResponse> run(@PathVariable long id, CurrentUser user) {
        return putaways.of(replenishing.replenish(rules.get(id, user.companies()).details().warehouseCode()));
    }

    private static ReplenishmentRuleResponse response(ReplenishmentRule rule) {
        return new ReplenishmentRuleResponse(rule.id(), rule.details());
    }
}
