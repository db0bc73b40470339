package io.quayside.web.inventory;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.kit.Kit;
import io.quayside.inventory.kit.KitDetails;
import io.quayside.inventory.kit.Kits;
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

/** What kits are made of. */
@RestController
@RequestMapping("/api/kits")
class KitController {

    record KitResponse(long id, @JsonUnwrapped KitDetails details) {
    }

    private static final Sort STANDARD = Sort.by("companyCode", "id");
    private static final String[] SORTABLE = {"active", "companyCode"};
    private final Kits kits;

    KitController(Kits kits) {
        this.kits = kits;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<KitResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(kits.list(query.rows(user), query.pageable(STANDARD, SORTABLE)), KitController::response);
    }

    @GetMapping("/{id}")
    @AnyRole
    KitResponse show(@PathVariable long id, CurrentUser user) {
        return response(kits.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    @ResponseStatus(HttpStatus.CREATED)
    KitResponse create(@Valid @RequestBody KitDetails details, CurrentUser user) {
        return response(kits.create(details, user.companies()));
    }

    @PutMapping("/{id}")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    KitResponse change(@PathVariable long id, @Valid @RequestBody KitDetails details, CurrentUser user) {
        return response(kits.change(id, details, user.companies()));
    }

    private static KitResponse response(Kit kit) {
        return new KitResponse(kit.id(), kit.details());
    }
}
