package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.count.BlindBins;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotStatus;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.trace.LotTrace;
import io.quayside.inventory.trace.Recall;
import io.quayside.inventory.trace.RecallingLots;
import io.quayside.inventory.trace.Recalls;
import io.quayside.inventory.trace.TracingLots;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.RequiredReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/lots")
class LotController {

    record CorrectLot(@Nullable LocalDate expiresOn, @NotNull Integer version) {
    }

    record ChangeStatus(@NotNull LotStatus status) {
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "createdAt", "id");
    private static final String[] SORTABLE = {"number", "expiresOn", "createdAt", "status", "vendorLot"};
    private final Lots lots;
    private final TracingLots tracing;
    private final RecallingLots recalling;
    private final Recalls recalls;
    private final BlindBins blind;
    private final LotResponses responses;

    LotController(Lots lots, TracingLots tracing, RecallingLots recalling, Recalls recalls, BlindBins blind, LotResponses responses) {
        this.lots = lots;
        this.tracing = tracing;
        this.recalling = recalling;
        this.recalls = recalls;
        this.blind = blind;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<LotResponse>> list(ListQuery query, CurrentUser user) {
        Page<Lot> page = lots.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    LotResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(lots.get(id, user.companies()));
    }

    /** Where the lot comes from and where it went, forward and back. */
    @GetMapping("/{id}/trace")
    @AnyRole
    LotTrace trace(@PathVariable long id, CurrentUser user) {
        LotTrace trace = tracing.trace(id, user.companies());
        return blind.hiddenFrom(user, trace.locationIds()).isEmpty() ? trace : trace.withoutQuantities();
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.QUALITY_INSPECTOR, Role.Names.ADMINISTRATOR})
    LotResponse correct(@PathVariable long id, @Valid @RequestBody CorrectLot correction, CurrentUser user) {
        return responses.of(lots.correctExpiry(id, correction.expiresOn(), correction.version(), user.companies()));
    }

    @PostMapping("/{id}/status")
    @RolesAllowed({Role.Names.QUALITY_INSPECTOR, Role.Names.ADMINISTRATOR})
    LotResponse status(@PathVariable long id, @Valid @RequestBody ChangeStatus change, CurrentUser user) {
        lots.get(id, user.companies());
        return responses.of(lots.become(id, change.status()));
    }

    /** Blocks the lot and everything that was made of it, and takes it from those it was kept for. */
    @PostMapping("/{id}/recall")
    @RolesAllowed({Role.Names.QUALITY_INSPECTOR, Role.Names.ADMINISTRATOR})
    Recall recall(@PathVariable long id, @Valid @RequestBody RequiredReason reason, CurrentUser user) {
        return recalling.recall(id, reason.reason(), user.username(), user.companies());
    }

    /** The recalls that the lot was part of, and whom to tell. */
    @GetMapping("/{id}/recalls")
    @AnyRole
    RecallsResponse recalls(@PathVariable long id, CurrentUser user) {
        return RecallsResponse.of(recalls.of(id, user.companies()), recalls.contacts(id, user.companies()));
    }
}
