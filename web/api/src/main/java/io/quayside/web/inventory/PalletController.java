package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.label.Pallet;
import io.quayside.inventory.label.Pallets;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Instant;
import java.util.List;
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

/** Pallets with their SSCC. */
@RestController
@RequestMapping("/api/pallets")
class PalletController {

    record PalletResponse(long id, String companyCode, String sscc, Instant createdAt, String createdBy) {

        static PalletResponse of(Pallet pallet) {
            return new PalletResponse(pallet.id(), pallet.companyCode(), pallet.sscc(), pallet.createdAt(), pallet.createdBy());
        }
    }

    record NewPallet(@NotBlank String companyCode) {
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "createdAt", "id");
    private final Pallets pallets;

    PalletController(Pallets pallets) {
        this.pallets = pallets;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<PalletResponse>> list(ListQuery query, CurrentUser user) {
        return ListResponse.of(pallets.list(query.rows(user), query.pageable(STANDARD, "createdAt", "sscc")), PalletResponse::of);
    }

    @GetMapping("/{id}")
    @AnyRole
    PalletResponse show(@PathVariable long id, CurrentUser user) {
        return PalletResponse.of(pallets.get(id, user.companies()));
    }

    @PostMapping
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    PalletResponse create(@Valid @RequestBody NewPallet pallet, CurrentUser user) {
        return PalletResponse.of(pallets.create(pallet.companyCode(), user.username(), user.companies()));
    }
}
