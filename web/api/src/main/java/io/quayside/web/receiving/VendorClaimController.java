package io.quayside.web.receiving;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.quayside.identity.CurrentUser;
import io.quayside.receiving.claim.ClaimResolution;
import io.quayside.receiving.claim.ClaimSearch;
import io.quayside.receiving.claim.FindingClaims;
import io.quayside.receiving.claim.VendorClaim;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import java.time.Instant;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Claims are settled by their task. */
@RestController
@RequestMapping("/api/vendor-claims")
class VendorClaimController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("openedAt"), Sort.Order.desc("id"));
    private static final String[] SORTABLE = {"openedAt", "number", "status", "vendorName", "resolvedAt", "companyCode"};

    private final FindingClaims finding;

    VendorClaimController(FindingClaims finding) {
        this.finding = finding;
    }

    /** The lines are the discrepancies that are claimed; in lists they are left out. */
    record ClaimResponse(long id, String companyCode, String number, String status, long vendorId, String vendorName, long receiptId, long orderId,
                         Money claimed, Instant openedAt, @Nullable Instant sentAt, @Nullable ClaimResolution resolution, @Nullable String comment,
                         @Nullable String resolvedBy, @Nullable Instant resolvedAt,
                         @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<DiscrepancyResponse> lines) {

        static ClaimResponse row(VendorClaim claim) {
            return of(claim, null);
        }

        static ClaimResponse of(VendorClaim claim, @Nullable List<DiscrepancyResponse> lines) {
            return new ClaimResponse(claim.id(), claim.companyCode(), claim.number(), claim.status(), claim.vendorId(), claim.vendorName(), claim.receiptId(),
                    claim.orderId(), claim.claimed(), claim.openedAt(), claim.sentAt(), claim.resolution(), claim.comment(), claim.resolvedBy(),
                    claim.resolvedAt(), lines);
        }
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<ClaimResponse>> list(ListQuery query, CurrentUser user) {
        ClaimSearch search = new ClaimSearch(query.longIds(), query.q(), query.filters("companyCode"), query.filter("status"),
                query.filter("vendorId", Long::valueOf), query.filter("receiptId", Long::valueOf));
        return ListResponse.of(finding.list(search, user, query.pageable(NEWEST_FIRST, SORTABLE)), ClaimResponse::row);
    }

    @GetMapping("/{id}")
    @AnyRole
    ClaimResponse show(@PathVariable long id, CurrentUser user) {
        return ClaimResponse.of(finding.get(id, user), finding.discrepancies(id).stream().map(DiscrepancyResponse::owed).toList());
    }
}
