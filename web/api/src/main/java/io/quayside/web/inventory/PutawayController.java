package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.shared.Quantity;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.RequiredReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Goods that wait to be carried to a bin. */
@RestController
@RequestMapping("/api/putaways")
class PutawayController {

    record Confirm(@NotNull Long locationId, @Nullable Quantity quantity, @Nullable @Size(max = 500) String overrideReason) {
    }

    private static final Sort STANDARD = Sort.by("createdAt", "id");
    private static final String[] SORTABLE = {"createdAt", "status", "doneAt", "warehouseCode"};
    private final Putaways putaways;
    private final PutawayResponses responses;

    PutawayController(Putaways putaways, PutawayResponses responses) {
        this.putaways = putaways;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<PutawayResponse>> list(ListQuery query, CurrentUser user) {
        Page<Putaway> page = putaways.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    PutawayResponse show(@PathVariable long id, CurrentUser user) {
        return responses.of(putaways.get(id, user.companies()));
    }

    @PostMapping("/{id}/confirm")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    PutawayResponse confirm(@PathVariable long id, @Valid @RequestBody Confirm confirm, CurrentUser user) {
        return responses.of(putaways.confirm(id, confirm.locationId(), confirm.quantity(), confirm.overrideReason(), user.username(), user.companies()));
    }

    /** Takes a putaway back; what came from the dock waits to be put away again. */
    @PostMapping("/{id}/reverse")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    PutawayResponse reverse(@PathVariable long id, @Valid @RequestBody RequiredReason reason, CurrentUser user) {
        return responses.of(putaways.reverse(id, reason.reason(), user.username(), user.companies()));
    }

    @PostMapping("/{id}/cancel")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    PutawayResponse cancel(@PathVariable long id, CurrentUser user) {
        return responses.of(putaways.cancel(id, user.username(), user.companies()));
    }

    @PostMapping("/{id}/reopen")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    PutawayResponse reopen(@PathVariable long id, CurrentUser user) {
        return responses.of(putaways.reopen(id, user.companies()));
    }
}
