package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.amendment.AmendmentInput;
import io.quayside.purchasing.amendment.FindingAmendments;
import io.quayside.purchasing.amendment.OrderAmendment;
import io.quayside.purchasing.amendment.ProposingAmendments;
import io.quayside.purchasing.order.FindingOrders;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Changes of orders, below their order and, since approvals are about them, as documents of their own. */
@RestController
class AmendmentController {

    private final ProposingAmendments proposing;
    private final FindingAmendments finding;
    private final FindingOrders orders;
    private final OrderResponses responses;
    private final AmendmentContext context;

    AmendmentController(ProposingAmendments proposing, FindingAmendments finding, FindingOrders orders, OrderResponses responses, AmendmentContext context) {
        this.proposing = proposing;
        this.finding = finding;
        this.orders = orders;
        this.responses = responses;
        this.context = context;
    }

    @PostMapping("/api/purchase-orders/{id}/amendments")
    @RolesAllowed(Role.Names.BUYER)
    @ResponseStatus(HttpStatus.CREATED)
    AmendmentResponse propose(@PathVariable long id, @Valid @RequestBody AmendmentInput input, CurrentUser user) {
        return AmendmentResponse.of(proposing.propose(id, input, user), false);
    }

    @GetMapping("/api/purchase-orders/{id}/amendments")
    @AnyRole
    List<AmendmentResponse> ofOrder(@PathVariable long id, CurrentUser user) {
        return responses.amendments(finding.of(id, user), user);
    }

    @GetMapping("/api/order-amendments/{id}")
    @AnyRole
    AmendmentResponse show(@PathVariable long id, CurrentUser user) {
        return responses.amendments(List.of(finding.get(id, user)), user).getFirst();
    }

    @PutMapping("/api/order-amendments/{id}")
    @RolesAllowed(Role.Names.BUYER)
    AmendmentResponse change(@PathVariable long id, @Valid @RequestBody AmendmentInput input, CurrentUser user) {
        return AmendmentResponse.of(proposing.change(id, input, user), false);
    }

    @PostMapping("/api/order-amendments/{id}/withdraw")
    @RolesAllowed(Role.Names.BUYER)
    AmendmentResponse withdraw(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        return AmendmentResponse.of(proposing.withdraw(id, request.reason(), user), false);
    }

    /** What an approver needs to know: the order as it would be, and who has approved what led to it. */
    @GetMapping("/api/order-amendments/{id}/context")
    @AnyRole
    ContextResponse context(@PathVariable long id, CurrentUser user) {
        OrderAmendment amendment = finding.get(id, user);
        responses.requireNothingHidden(orders.get(amendment.orderId(), user), user);
        return context.of(amendment, user);
    }

    /** Only those that are named; a list of them hangs on its order. */
    @GetMapping("/api/order-amendments")
    @AnyRole
    ResponseEntity<List<AmendmentResponse>> byIds(ListQuery query, CurrentUser user) {
        query.pageable(Sort.by("id"));
        return ListResponse.all(responses.amendments(finding.all(query.longIds(), user), user));
    }
}
