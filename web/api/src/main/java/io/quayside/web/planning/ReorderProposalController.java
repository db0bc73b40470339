package io.quayside.web.planning;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.planning.proposal.AcceptingProposals;
import io.quayside.planning.proposal.DecidingProposals;
import io.quayside.planning.proposal.ReorderProposal;
import io.quayside.planning.proposal.ReorderProposals;
import io.quayside.planning.proposal.ReorderProposals.Explanation;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What rounds propose to buy, for a buyer to decide. */
@RestController
@RequestMapping("/api/reorder-proposals")
class ReorderProposalController {

    /** @param submit into approval at once; else the requisitions are drafts */
    record Accept(@NotEmpty @Size(max = 1000) List<@NotNull Long> ids, boolean submit) {
    }

    record Change(@NotNull BigDecimal quantity, @NotBlank @Size(max = 1000) String reason) {
    }

    record Reject(@NotBlank @Size(max = 1000) String reason) {
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "createdAt", "id");
    private static final Map<String, String> SORTABLE = Map.of("createdAt", "createdAt", "status", "status", "warehouseCode", "warehouseCode", "costCentre", "costCentre",
            "quantity", "quantity.value", "projected", "calculation.projected", "reorderLevel", "calculation.reorderLevel", "neededBy", "calculation.horizon",
            "decidedAt", "decidedAt");
    private final ReorderProposals proposals;
    private final AcceptingProposals accepting;
    private final DecidingProposals deciding;
    private final ReorderProposalResponses responses;

    ReorderProposalController(ReorderProposals proposals, AcceptingProposals accepting, DecidingProposals deciding, ReorderProposalResponses responses) {
        this.proposals = proposals;
        this.accepting = accepting;
        this.deciding = deciding;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<ReorderProposalResponse>> list(ListQuery query, CurrentUser user) {
        Page<ReorderProposal> page = proposals.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    ReorderProposalResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(proposals.get(id, user.companies()));
    }

    /** The same rule at this moment, with the rows behind every number. */
    @GetMapping("/{id}/calculation")
    @AnyRole
    Explanation calculation(@PathVariable long id, CurrentUser user) {
        ReorderProposal proposal = proposals.get(id, user.companies());
        return proposals.explain(proposal.companyCode(), proposal.ruleId());
    }

    /** One requisition per warehouse and cost centre; what is accepted already keeps the one that it has. */
    @PostMapping("/accept")
    @RolesAllowed(Role.Names.BUYER)
    List<ReorderProposalResponse> accept(@Valid @RequestBody Accept accept, CurrentUser user) {
        return responses.of(accepting.accept(accept.ids(), accept.submit(), user));
    }

    @PostMapping("/{id}/change")
    @RolesAllowed(Role.Names.BUYER)
    ReorderProposalResponse change(@PathVariable long id, @Valid @RequestBody Change change, CurrentUser user) {
        return responses.of(deciding.change(id, change.quantity(), change.reason(), user));
    }

    @PostMapping("/{id}/reject")
    @RolesAllowed(Role.Names.BUYER)
    ReorderProposalResponse reject(@PathVariable long id, @Valid @RequestBody Reject reject, CurrentUser user) {
        return responses.of(deciding.reject(id, reject.reason(), user));
    }
}
