package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receiving.expected.DeliveryPriority;
import io.quayside.receiving.expected.ExpectedReceipt;
import io.quayside.receiving.expected.ExpectedSearch;
import io.quayside.receiving.expected.ExpectedStatus;
import io.quayside.receiving.expected.FindingExpectedReceipts;
import io.quayside.receiving.expected.NoticeInput;
import io.quayside.receiving.expected.PlanningDeliveries;
import io.quayside.receiving.expected.PlanningDeliveries.DeliveryPlan;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.ReasonRequest;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.LocalDate;
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

@RestController
@RequestMapping("/api/expected-receipts")
class ExpectedReceiptController {

    private static final Sort MOST_URGENT_FIRST = Sort.by("priority", "expectedDate", "id");
    private static final String[] SORTABLE = {"priority", "expectedDate", "orderNumber", "vendorName", "warehouseCode", "dock", "status", "buyer", "companyCode"};

    private final FindingExpectedReceipts finding;
    private final PlanningDeliveries planning;
    private final ExpectedReceiptResponses responses;

    ExpectedReceiptController(FindingExpectedReceipts finding, PlanningDeliveries planning, ExpectedReceiptResponses responses) {
        this.finding = finding;
        this.planning = planning;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<ExpectedReceiptResponse>> list(ListQuery query, CurrentUser user) {
        Page<ExpectedReceipt> page = finding.list(search(query), user, query.pageable(MOST_URGENT_FIRST, SORTABLE));
        return ListResponse.of(responses.rows(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    ExpectedReceiptResponse show(@PathVariable long id, CurrentUser user) {
        return responses.whole(id, user);
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.BUYER})
    ExpectedReceiptResponse plan(@PathVariable long id, @Valid @RequestBody DeliveryPlan plan, CurrentUser user) {
        planning.plan(id, plan, user);
        return responses.whole(id, user);
    }

    @PostMapping("/{id}/notices")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.BUYER})
    @ResponseStatus(HttpStatus.CREATED)
    ExpectedReceiptResponse announce(@PathVariable long id, @Valid @RequestBody NoticeInput notice, CurrentUser user) {
        planning.announce(id, notice, user);
        return responses.whole(id, user);
    }

    @PostMapping("/{id}/lines/{orderLineId}/close-short")
    @RolesAllowed(Role.Names.BUYER)
    ExpectedReceiptResponse closeShort(@PathVariable long id, @PathVariable long orderLineId, @RequestBody ReasonRequest reason, CurrentUser user) {
        planning.closeShort(id, orderLineId, reason.reason(), user);
        return responses.whole(id, user);
    }

    private static ExpectedSearch search(ListQuery query) {
        return new ExpectedSearch(query.longIds(), query.q(), query.filters("companyCode"), values(query, "status", ExpectedStatus.class),
                values(query, "priority", DeliveryPriority.class), query.filter("warehouseCode"), query.filter("vendorId", Long::valueOf),
                query.filter("orderId", Long::valueOf), query.filter("buyer"), query.filter("expectedFrom", LocalDate::parse),
                query.filter("expectedTo", LocalDate::parse));
    }

    static <E extends Enum<E>> List<E> values(ListQuery query, String name, Class<E> type) {
        return query.filters(name).stream().map(text -> query.filter(name, any -> Enum.valueOf(type, text)).orElseThrow()).toList();
    }
}
