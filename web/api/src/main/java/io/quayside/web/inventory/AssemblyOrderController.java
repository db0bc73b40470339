package io.quayside.web.inventory;

import io.quayside.identity.CurrentUser;
import io.quayside.identity.Role;
import io.quayside.inventory.kit.AssembleKits;
import io.quayside.inventory.kit.AssemblingKits;
import io.quayside.inventory.kit.AssemblyOrder;
import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Quantity;
import io.quayside.web.support.AnyRole;
import io.quayside.web.support.ListQuery;
import io.quayside.web.support.ListResponse;
import io.quayside.web.support.RequiredReason;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
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

/** Kits that were made of components. */
@RestController
@RequestMapping("/api/assembly-orders")
class AssemblyOrderController {

    record AssemblyOrderResponse(long id, String companyCode, String number, long kitId, long productId, String sku, String productName, @Nullable Long lotId,
            @Nullable String lotNumber, Quantity quantity, long locationId, String locationCode, Instant assembledAt, String assembledBy,
            @Nullable Instant reversedAt, @Nullable String reversedBy, @Nullable String reversalReason) {
    }

    private static final Sort STANDARD = Sort.by(Sort.Direction.DESC, "assembledAt", "id");
    private static final String[] SORTABLE = {"number", "assembledAt"};
    private final AssemblingKits assembling;
    private final Products products;
    private final Lots lots;
    private final Locations locations;

    AssemblyOrderController(AssemblingKits assembling, Products products, Lots lots, Locations locations) {
        this.assembling = assembling;
        this.products = products;
        this.lots = lots;
        this.locations = locations;
    }

    @GetMapping
    @AnyRole
    ResponseEntity<List<AssemblyOrderResponse>> list(ListQuery query, CurrentUser user) {
        Page<AssemblyOrder> page = assembling.list(query.rows(user), query.pageable(STANDARD, SORTABLE));
        return ListResponse.of(responses(page.getContent()), page.getTotalElements());
    }

    @GetMapping("/{id}")
    @AnyRole
    AssemblyOrderResponse show(@PathVariable long id, CurrentUser user) {
        return responses(List.of(assembling.get(id, user.companies()))).getFirst();
    }

    @PostMapping
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    @ResponseStatus(HttpStatus.CREATED)
    AssemblyOrderResponse assemble(@Valid @RequestBody AssembleKits command, CurrentUser user) {
        return responses(List.of(assembling.assemble(command, user.username(), user.companies()))).getFirst();
    }

    /** Takes the kits apart again. */
    @PostMapping("/{id}/reverse")
    @RolesAllowed({Role.Names.RECEIVER, Role.Names.ADMINISTRATOR})
    AssemblyOrderResponse reverse(@PathVariable long id, @Valid @RequestBody RequiredReason reason, CurrentUser user) {
        return responses(List.of(assembling.reverse(id, reason.reason(), user.username(), user.companies()))).getFirst();
    }

    private List<AssemblyOrderResponse> responses(List<AssemblyOrder> orders) {
        Map<Long, Product> product = products.byId(orders.stream().map(AssemblyOrder::productId).toList());
        Map<Long, Lot> lot = lots.byId(orders.stream().map(AssemblyOrder::lotId).filter(Objects::nonNull).toList());
        Map<Long, Location> place = locations.byId(orders.stream().map(AssemblyOrder::locationId).toList());
        return orders.stream().map(each -> new AssemblyOrderResponse(each.id(), each.companyCode(), each.number(), each.kitId(), each.productId(),
                product.get(each.productId()).sku(), product.get(each.productId()).name(), each.lotId(), each.lotId() == null ? null : lot.get(each.lotId()).number(),
                each.quantity(), each.locationId(), place.get(each.locationId()).code(), each.assembledAt(), each.assembledBy(),
                each.reversedAt(), each.reversedBy(), each.reversalReason())).toList();
    }
}
