package io.quayside.web.inventory;

import io.quayside.inventory.lot.Lot;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendors;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Lots with the names of their products and vendors, in one query each. */
@Component
class LotResponses {

    private final Products products;
    private final Vendors vendors;

    LotResponses(Products products, Vendors vendors) {
        this.products = products;
        this.vendors = vendors;
    }

    LotResponse of(Lot lot) {
        return of(List.of(lot)).getFirst();
    }

    List<LotResponse> of(List<Lot> lots) {
        var product = products.byId(lots.stream().map(Lot::productId).toList());
        var vendor = vendors.byId(lots.stream().map(Lot::vendorId).filter(Objects::nonNull).distinct().toList());
        return lots.stream().map(lot -> {
            Product goods = product.get(lot.productId());
            return new LotResponse(lot.id(), lot.companyCode(), lot.productId(), goods.sku(), goods.name(), lot.number(), lot.isSerial(), lot.expiresOn(), lot.vendorId(),
                    lot.vendorId() == null ? null : vendor.get(lot.vendorId()).name(), lot.vendorLot(), lot.status(), lot.createdAt(), lot.version());
        }).toList();
    }
}
