package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.stock.DifferingQuant;
import io.quayside.inventory.stock.StockAndMoves;
import io.quayside.shared.Quantity;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Where stock is not what its moves make it; no rows mean that all is well. */
@RestController
@RequestMapping("/api/stock-move-proof")
class StockMoveProofController {

    record ProofResponse(String id, String companyCode, @Nullable String warehouseCode, long productId, String sku, String productName, long locationId, String locationCode,
            @Nullable Long lotId, @Nullable String lotNumber, @Nullable String ownerName, Quantity onHand, Quantity moved, Quantity difference, Quantity reserved,
            Quantity allocated) {

        static ProofResponse of(DifferingQuant row) {
            return new ProofResponse(row.id(), row.companyCode(), row.warehouseCode(), row.productId(), row.sku(), row.productName(), row.locationId(), row.locationCode(),
                    row.lotId(), row.lotNumber(), row.ownerName(), Quantity.of(row.onHand(), row.unit()), Quantity.of(row.moved(), row.unit()),
                    Quantity.of(row.difference(), row.unit()), Quantity.of(row.reserved(), row.unit()), Quantity.of(row.allocated(), row.unit()));
        }
    }

    record Rebuild(@NotBlank String companyCode) {
    }

    record Rebuilt(int quants) {
    }

    private static final Sort STANDARD = Sort.by("sku", "location_code", "id");
    private static final Map<String, String> SORTABLE = Map.of("sku", "sku", "locationCode", "location_code", "onHand", "on_hand");
    private final StockAndMoves proof;

    StockMoveProofController(StockAndMoves proof) {
        this.proof = proof;
    }

    @GetMapping
    @RolesAllowed({Role.Names.ACCOUNTANT, Role.Names.AUDITOR, Role.Names.ADMINISTRATOR})
    ResponseEntity<List<ProofResponse>> list(ListQuery query, CurrentUser user) {
        Set<String> mine = query.filter("companyCode").<Set<String>>map(one -> user.companies().contains(one) ? Set.of(one) : Set.of()).orElse(user.companies());
        return ListResponse.of(proof.list(mine, query.ids(), query.pageable(STANDARD, SORTABLE)), ProofResponse::of);
    }

    /** Makes what differs anew from the moves. */
    @PostMapping("/rebuild")
    @RolesAllowed(Role.Names.ADMINISTRATOR)
    Rebuilt rebuild(@Valid @RequestBody Rebuild command, CurrentUser user) {
        return new Rebuilt(proof.rebuild(user.requireCompany(command.companyCode())));
    }
}
