package io.quayside.web.payables;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.payables.payment.AdvanceInput;
import io.quayside.payables.payment.AdvanceSearch;
import io.quayside.payables.payment.AdvanceStatus;
import io.quayside.payables.payment.PayingAdvances;
import io.quayside.payables.payment.VendorAdvance;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/vendor-advances")
class VendorAdvanceController {

    private static final Sort NEWEST_FIRST = Sort.by(Sort.Order.desc("requestedAt"), Sort.Order.desc("id"));

    private final PayingAdvances advances;

    VendorAdvanceController(PayingAdvances advances) {
        this.advances = advances;
    }

    record Clearing(@NotNull Long invoiceId, @NotNull Money amount) {}

    record AdvanceResponse(long id, String companyCode, String number, long vendorId, String vendorName, @Nullable String orderNumber, AdvanceStatus status,
                           Money amount, Money cleared, Money open, LocalDate payOn, @Nullable String note, String requestedBy, Instant requestedAt) {

        static AdvanceResponse of(VendorAdvance advance) {
            return new AdvanceResponse(advance.id(), advance.companyCode(), advance.number(), advance.vendorId(), advance.vendorName(), advance.orderNumber(),
                    advance.status(), advance.amount(), advance.cleared(), advance.open(), advance.payOn(), advance.note(), advance.requestedBy(),
                    advance.requestedAt());
        }
    }

    @GetMapping
    @PayablesReader
    ResponseEntity<List<AdvanceResponse>> list(ListQuery query, CurrentUser user) {
        AdvanceSearch search = new AdvanceSearch(query.longIds(), query.q(), query.filters("companyCode"),
                InvoiceQuery.values(query, "status", AdvanceStatus::valueOf), query.filter("vendorId", Long::valueOf));
        return ListResponse.of(advances.list(search, user, query.pageable(NEWEST_FIRST, "number", "vendorName", "status", "payOn", "requestedAt", "companyCode")),
                AdvanceResponse::of);
    }

    @GetMapping("/{id}")
    @PayablesReader
    AdvanceResponse show(@PathVariable long id, CurrentUser user) {
        return AdvanceResponse.of(advances.get(id, user));
    }

    @PostMapping
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.BUYER})
    @ResponseStatus(HttpStatus.CREATED)
    AdvanceResponse request(@Valid @RequestBody AdvanceInput input, CurrentUser user) {
        return AdvanceResponse.of(advances.request(input, user));
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.BUYER})
    AdvanceResponse cancel(@PathVariable long id, CurrentUser user) {
        return AdvanceResponse.of(advances.cancel(id, user));
    }

    @PostMapping("/{id}/clear")
    @RolesAllowed(Role.Names.ACCOUNTANT)
    AdvanceResponse clear(@PathVariable long id, @Valid @RequestBody Clearing clearing, CurrentUser user) {
        return AdvanceResponse.of(advances.clear(id, clearing.invoiceId(), clearing.amount(), user));
    }
}
