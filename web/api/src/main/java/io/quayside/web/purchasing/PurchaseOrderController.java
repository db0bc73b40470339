package io.quayside.web.purchasing;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.purchasing.order.CancellingOrders;
import io.quayside.purchasing.order.FindingOrders;
import io.quayside.purchasing.order.FollowingOrders;
import io.quayside.purchasing.order.OrderDocument;
import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/purchase-orders")
class PurchaseOrderController {

    private final FindingOrders finding;
    private final FollowingOrders following;
    private final CancellingOrders cancelling;
    private final OrderResponses responses;

    PurchaseOrderController(FindingOrders finding, FollowingOrders following, CancellingOrders cancelling, OrderResponses responses) {
        this.finding = finding;
        this.following = following;
        this.cancelling = cancelling;
        this.responses = responses;
    }

    record Acknowledgement(LocalDate expectedDate, @Size(max = 100) String vendorReference) {}

    @GetMapping
    @AnyRole
    ResponseEntity<List<OrderResponse>> list(ListQuery query, CurrentUser user) {
        Page<PurchaseOrder> page = finding.list(OrderQuery.search(query, user), user, OrderQuery.page(query));
        return ListResponse.of(responses.rows(page.getContent(), user), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    OrderResponse show(@PathVariable long id, CurrentUser user) {
        return responses.whole(finding.get(id, user), user);
    }

    @GetMapping("/{id}/document")
    @AnyRole
    ResponseEntity<byte[]> document(@PathVariable long id, CurrentUser user) {
        responses.requireNothingHidden(finding.get(id, user), user);
        OrderDocument document = finding.document(id, user);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).eTag(document.sha256())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.inline().filename(document.fileName()).build().toString())
                .body(document.content());
    }

    @PostMapping("/{id}/acknowledge")
    @RolesAllowed(Role.Names.BUYER)
    OrderResponse acknowledge(@PathVariable long id, @Valid @RequestBody Acknowledgement answer, CurrentUser user) {
        return responses.whole(following.acknowledge(id, answer.expectedDate(), answer.vendorReference(), user), user);
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed(Role.Names.BUYER)
    OrderResponse cancel(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        return responses.whole(cancelling.request(id, request.reason(), user), user);
    }

    @PostMapping("/{id}/close")
    @RolesAllowed(Role.Names.BUYER)
    OrderResponse close(@PathVariable long id, @RequestBody ReasonRequest request, CurrentUser user) {
        return responses.whole(following.close(id, request.reason(), user), user);
    }
}
