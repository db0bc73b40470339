package io.quayside.web.planning;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.planning.proposal.ReorderProposals;
import io.quayside.planning.proposal.ReorderProposals.Explanation;
import io.quayside.planning.rule.ReorderRule;
import io.quayside.planning.rule.ReorderRuleDetails;
import io.quayside.planning.rule.ReorderRules;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Page;
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

/** When products are bought for a warehouse, and how much. */
@RestController
@RequestMapping("/api/reorder-rules")
class ReorderRuleController {

    private static final Sort STANDARD = Sort.by("warehouseCode", "id");
    private static final String[] SORTABLE = {"warehouseCode", "method", "minQuantity", "maxQuantity", "onHand", "available", "projected", "reorderLevel", "computedAt"};
    private final ReorderRules rules;
    private final ReorderProposals proposals;
    private final ReorderRuleResponses responses;

    ReorderRuleController(ReorderRules rules, ReorderProposals proposals, ReorderRuleResponses responses) {
        this.rules = rules;
        this.proposals = proposals;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<ReorderRuleResponse>> list(ListQuery query, CurrentUser user) {
        Page<ReorderRule> page = rules.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    ReorderRuleResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(rules.get(id, user.companies()));
    }

    /** How the rule comes out at this moment, with the rows behind every number. */
    @GetMapping("/{id}/calculation")
    @AnyRole
    Explanation calculation(@PathVariable long id, CurrentUser user) {
        return proposals.explain(rules.get(id, user.companies()).companyCode(), id);
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    ReorderRuleResponse create(@Valid @RequestBody ReorderRuleDetails details, CurrentUser user) {
        return responses.of(rules.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    ReorderRuleResponse change(@PathVariable long id, @Valid @RequestBody ReorderRuleDetails details, CurrentUser user) {
        return responses.of(rules.change(id, details, user.companies()));
    }
}
