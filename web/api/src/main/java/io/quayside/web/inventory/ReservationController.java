package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.reservation.Reservation;
import io.quayside.inventory.reservation.Reservations;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Goods kept for demands. */
@RestController
@RequestMapping("/api/reservations")
class ReservationController {

    private static final Sort STANDARD = Sort.by("promiseDate", "priorityClass", "id");
    private static final String[] SORTABLE = {"promiseDate", "priorityClass", "status", "createdAt", "expiresAt"};
    private final Reservations reservations;
    private final Reserving reserving;
    private final ReservationResponses responses;

    ReservationController(Reservations reservations, Reserving reserving, ReservationResponses responses) {
        this.reservations = reservations;
        this.reserving = reserving;
        this.responses = responses;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<ReservationResponse>> list(ListQuery query, CurrentUser user) {
        Page<Reservation> page = reservations.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses.of(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    ReservationResponse show(@PathVariable long id, CurrentUser user) {
        return responses.withPicks(reservations.get(id, user.companies()));
    }

    /** Frees the goods for those who wait. */
    @PostMapping("/{id}/release")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.CREDIT_CONTROLLER, Role.Names.ADMINISTRATOR})
    ReservationResponse release(@PathVariable long id, CurrentUser user) {
        return responses.withPicks(reserving.release(id, user.companies()));
    }
}
