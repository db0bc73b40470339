package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.reservation.IssueReserved;
import io.quayside.inventory.reservation.IssuingReserved;
import io.quayside.inventory.reservation.Reservation;
import io.quayside.inventory.reservation.Reservations;
import io.quayside.inventory.reservation.ReserveByHand;
import io.quayside.inventory.reservation.Reserving;
import io.quayside.inventory.reservation.ReservingByHand;
import io.quayside.shared.Refusal;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.data.domain.Page;
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

/** Goods kept for demands. */
@RestController
@RequestMapping("/api/reservations")
class ReservationController {

    private static final Sort STANDARD = Sort.by("promiseDate", "priorityClass", "id");
    private static final String[] SORTABLE = {"promiseDate", "priorityClass", "status", "createdAt", "expiresAt"};
    private final Reservations reservations;
    private final Reserving reserving;
    private final ReservingByHand byHand;
    private final IssuingReserved issuing;
    private final ReservationResponses responses;

    ReservationController(Reservations reservations, Reserving reserving, ReservingByHand byHand, IssuingReserved issuing, ReservationResponses responses) {
        this.reservations = reservations;
        this.reserving = reserving;
        this.byHand = byHand;
        this.issuing = issuing;
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

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.RECEIVER, Role.Names.CREDIT_CONTROLLER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    ReservationResponse reserve(@Valid @RequestBody ReserveByHand wanted, CurrentUser user) {
        return responses.withPicks(byHand.reserve(wanted, user.username(), user.companies()));
    }

    /** Brings the goods to where they are packed. */
    @PostMapping("/{id}/pick")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    ReservationResponse pick(@PathVariable long id, @Valid @RequestBody IssueReserved command, CurrentUser user) {
        if (command.toLocationId() == null) {
            throw new Refusal.Invalid("toLocationId", "is needed");
        }
        return responses.withPicks(issuing.issue(id, command, user.username(), user.companies()));
    }

    /** Hands the goods to the customer. */
    @PostMapping("/{id}/issue")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    ReservationResponse issue(@PathVariable long id, @Valid @RequestBody IssueReserved command, CurrentUser user) {
        IssueReserved toCustomer = new IssueReserved(command.key(), command.quantity(), command.document(), null);
        return responses.withPicks(issuing.issue(id, toCustomer, user.username(), user.companies()));
    }

    /** Frees the goods for those who wait. */
    @PostMapping("/{id}/release")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.CREDIT_CONTROLLER, Role.Names.ADMINISTRATOR})
    ReservationResponse release(@PathVariable long id, CurrentUser user) {
        return responses.withPicks(reserving.release(id, user.companies()));
    }
}
