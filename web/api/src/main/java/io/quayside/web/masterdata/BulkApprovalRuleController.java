package io.quayside.web.masterdata;

import io.quayside.approval.bulk.BulkRule;
import io.quayside.approval.bulk.BulkRuleDetails;
import io.quayside.approval.bulk.BulkRules;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
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

/** Which documents may be decided together, and up to what. */
@RestController
@RequestMapping("/api/bulk-approval-rules")
class BulkApprovalRuleController {

    private static final Sort STANDARD = Sort.by("companyCode", "documentType", "id");
    private static final String[] SORTABLE = {"companyCode", "documentType"};
    private final BulkRules rules;

    BulkApprovalRuleController(BulkRules rules) {
        this.rules = rules;
    }

    @GetMapping
    @EveryRole
    ResponseEntity<List<Row<BulkRuleDetails>>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(rules.list(Rows.of(query, user), query.pageable(STANDARD, SORTABLE)), BulkApprovalRuleController::row);
    }

    @GetMapping("/{id}")
    @EveryRole
    Row<BulkRuleDetails> show(@PathVariable long id, CurrentUser user) {
        return row(rules.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    Row<BulkRuleDetails> create(@Valid @RequestBody BulkRuleDetails details, CurrentUser user) {
        return row(rules.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.PROCESS_OWNER, Role.Names.ADMINISTRATOR})
    Row<BulkRuleDetails> change(@PathVariable long id, @Valid @RequestBody BulkRuleDetails details, CurrentUser user) {
        return row(rules.change(id, details, user.companies()));
    }

    private static Row<BulkRuleDetails> row(BulkRule rule) {
        return Row.of(rule.getId(), rule.details());
    }
}
