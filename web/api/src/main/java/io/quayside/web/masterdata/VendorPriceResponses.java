package io.quayside.web.masterdata;

import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.Vendors;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class VendorPriceResponses {

    private final Vendors vendors;
    private final Products products;

    VendorPriceResponses(Vendors vendors, Products products) {
        this.vendors = vendors;
        this.products = products;
    }

    VendorPriceResponse of(VendorPrice price) {
        return of(List.of(price)).getFirst();
    }

    List<VendorPriceResponse> of(List<VendorPrice> prices) {
        var vendor = vendors.byId(prices.stream().map(VendorPrice::vendorId).distinct().toList());
        var product = products.byId(prices.stream().map(VendorPrice::productId).distinct().toList());
        return prices.stream().map(price -> new VendorPriceResponse(price.id(), price.details(), price.source(), vendor.get(price.vendorId()).name(),
                product.get(price.productId()).sku(), product.get(price.productId()).name())).toList();
    }
}
