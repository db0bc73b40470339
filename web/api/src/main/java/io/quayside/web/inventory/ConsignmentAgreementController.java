package io.quayside.web.inventory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.consignment.ConsignmentAgreement;
import io.quayside.inventory.consignment.ConsignmentAgreements;
import io.quayside.inventory.consignment.ConsignmentDetails;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.util.List;
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

/** Whose goods stay the vendor's until they are used. */
@RestController
@RequestMapping("/api/consignment-agreements")
class ConsignmentAgreementController {

    record ConsignmentResponse(long id, @JsonUnwrapped ConsignmentDetails details) {
    }

    private static final Sort STANDARD = Sort.by("vendorId", "id");
    private static final String[] SORTABLE = {"active", "companyCode"};
    private final ConsignmentAgreements agreements;

    ConsignmentAgreementController(ConsignmentAgreements agreements) {
        this.agreements = agreements;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<ConsignmentResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(agreements.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), ConsignmentAgreementController::response);
    }

    @GetMapping("/{id}")
    @AnyRole
    ConsignmentResponse show(@PathVariable long id, CurrentUser user) {
        return response(agreements.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    ConsignmentResponse create(@Valid @RequestBody ConsignmentDetails details, CurrentUser user) {
        return response(agreements.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed({Role.Names.BUYER, Role.Names.ADMINISTRATOR})
    ConsignmentResponse change(@PathVariable long id, @Valid @RequestBody ConsignmentDetails details, CurrentUser user) {
        return response(agreements.change(id, details, user.companies()));
    }

    private static ConsignmentResponse response(ConsignmentAgreement agreement) {
        return new ConsignmentResponse(agreement.id(), agreement.details());
    }
}
