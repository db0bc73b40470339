package io.quayside.web.inventory;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.masterdata.company.Location;
import io.quayside.masterdata.company.Locations;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Putaways with the names of goods and places, in one query each. */
@Component
class PutawayResponses {

    private final Products products;
    private final Lots lots;
    private final Locations locations;

    PutawayResponses(Products products, Lots lots, Locations locations) {
        this.products = products;
        this.lots = lots;
        this.locations = locations;
    }

    PutawayResponse of(Putaway putaway) {
        return of(List.of(putaway)).getFirst();
    }

    List<PutawayResponse> of(List<Putaway> putaways) {
        Map<Long, Product> product = products.byId(putaways.stream().map(Putaway::productId).toList());
        Map<Long, Lot> lot = lots.byId(putaways.stream().map(Putaway::lotId).filter(Objects::nonNull).toList());
        Map<Long, Location> place = locations.byId(putaways.stream()
                .flatMap(each -> Stream.of(each.fromLocationId(), each.suggestedLocationId(), each.actualLocationId())).filter(Objects::nonNull).toList());
        return putaways.stream().map(each -> of(each, product.get(each.productId()), each.lotId() == null ? null : lot.get(each.lotId()), place)).toList();
    }

    private static PutawayResponse of(Putaway each, Product product, @Nullable Lot lot, Map<Long, Location> place) {
        return new PutawayResponse(each.id(), each.companyCode(), each.warehouseCode(), product.id(), product.sku(), product.name(), each.lotId(),
                lot == null ? null : lot.number(), each.quantity(), each.fromLocationId(), code(place, each.fromLocationId()), each.suggestedLocationId(),
                code(place, each.suggestedLocationId()), each.suggestedBecause(), each.reason(), each.actualLocationId(), code(place, each.actualLocationId()),
                each.overrideReason(), each.status(), each.source().type(), each.source().id(), each.source().number(), each.ownerId(), each.createdAt(), each.doneAt(), each.doneBy(),
                each.reversedAt(), each.reversedBy(), each.reversalReason(),
                each.version());
    }

    private static @Nullable String code(Map<Long, Location> place, @Nullable Long id) {
        return id == null ? null : place.get(id).code();
    }
}
