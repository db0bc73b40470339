package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.requisition.CancellingRequisitions;
import io.quayside.purchasing.requisition.DraftingRequisitions;
import io.quayside.purchasing.requisition.FindingRequisitions;
import io.quayside.purchasing.requisition.Requisition;
import io.quayside.purchasing.requisition.RequisitionInput;
import io.quayside.purchasing.requisition.SubmittingRequisitions;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Page;
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
@RequestMapping("/api/requisitions")
class RequisitionController {

    private final FindingRequisitions finding;
    private final DraftingRequisitions drafting;
    private final SubmittingRequisitions submitting;
    private final CancellingRequisitions cancelling;
    private final RequisitionResponses responses;

    RequisitionController(FindingRequisitions finding, DraftingRequisitions drafting, SubmittingRequisitions submitting,
                          CancellingRequisitions cancelling, RequisitionResponses responses) {
        this.finding = finding;
        this.drafting = drafting;
        this.submitting = submitting;
        this.cancelling = cancelling;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<RequisitionResponse>> list(ListQuery query, CurrentUser user) {
        Page<Requisition> page = finding.list(RequisitionQuery.search(query), user, RequisitionQuery.page(query));
        return ListResponse.of(responses.rows(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    RequisitionResponse show(@PathVariable long id, CurrentUser user) {
        return responses.whole(finding.get(id, user));
    }

    @PostMapping
    @RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER})
    @ResponseStatus(HttpStatus.CREATED)
    RequisitionResponse create(@Valid @RequestBody RequisitionInput input, CurrentUser user) {
        return responses.whole(drafting.create(input, user));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER})
    RequisitionResponse change(@PathVariable long id, @Valid @RequestBody RequisitionInput input, CurrentUser user) {
        return responses.whole(drafting.change(id, input, user));
    }

    @PostMapping("/{id}/submit")
    @RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER})
    RequisitionResponse submit(@PathVariable long id, CurrentUser user, HttpServletRequest request) {
        return responses.whole(submitting.submit(id, user, request.getRemoteAddr()));
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER})
    RequisitionResponse cancel(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        return responses.whole(cancelling.cancel(id, request.reason(), user));
    }

    @PostMapping("/{id}/copy")
    @RolesAllowed({Role.Names.REQUESTER, Role.Names.BUYER})
    @ResponseStatus(HttpStatus.CREATED)
    RequisitionResponse copy(@PathVariable long id, CurrentUser user) {
        return responses.whole(drafting.copy(id, user));
    }
}
