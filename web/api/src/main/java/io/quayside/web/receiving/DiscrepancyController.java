package io.quayside.web.receiving;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancySearch;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.receipt.LoggingDiscrepancies;
import io.quayside.web.purchasing.ListFilters;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/receipt-discrepancies")
class DiscrepancyController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("loggedAt"), Sort.Order.desc("id"));
    private static final String[] SORTABLE = {"loggedAt", "type", "vendorName", "receiptNumber", "orderNumber", "productSku", "companyCode"};

    private final DiscrepancyLog log;
    private final LoggingDiscrepancies logging;

    DiscrepancyController(DiscrepancyLog log, LoggingDiscrepancies logging) {
        this.log = log;
        this.logging = logging;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<DiscrepancyResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(log.list(search(query), user, query.pageable(NEWEST_FIRST, SORTABLE)), DiscrepancyResponse::of);
    }

    @GetMapping("/{id}")
    @AnyRole
    DiscrepancyResponse show(@PathVariable long id, CurrentUser user) {
        return DiscrepancyResponse.of(log.get(id, user));
    }

    @PostMapping("/{id}/withdraw")
    @RolesAllowed(Role.Names.RECEIVER)
    DiscrepancyResponse withdraw(@PathVariable long id, CurrentUser user) {
        return DiscrepancyResponse.of(logging.withdraw(id, user));
    }

    private static DiscrepancySearch search(ListQuery query) {
        ListFilters filters = new ListFilters(query);
        return new DiscrepancySearch(query.longIds(), query.q(), query.filters("companyCode"), filters.values("type", DiscrepancyType.class),
                query.filter("receiptId", Long::valueOf), query.filter("vendorId", Long::valueOf), query.filter("orderId", Long::valueOf),
                query.filter("productId", Long::valueOf), query.filter("claimId", Long::valueOf), filters.from("loggedFrom"), filters.until("loggedTo"),
                query.flag("withdrawn").orElse(false));
    }
}
