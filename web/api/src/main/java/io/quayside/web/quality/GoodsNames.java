package io.quayside.web.quality;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The names of products, vendors and lots that rows refer to, in one query each. */
@Component
class GoodsNames {

    private final Products products;
    private final Vendors vendors;
    private final Lots lots;

    GoodsNames(Products products, Vendors vendors, Lots lots) {
        this.products = products;
        this.vendors = vendors;
        this.lots = lots;
    }

    <T> Known of(List<T> rows, Function<T, Long> product, Function<T, Long> vendor, Function<T, Long> lot) {
        return new Known(products.byId(ids(rows, product)), vendors.byId(ids(rows, vendor)), lots.byId(ids(rows, lot)));
    }

    private static <T> List<Long> ids(List<T> rows, Function<T, Long> id) {
        return rows.stream().map(id).filter(Objects::nonNull).distinct().toList();
    }

    /** No name for no id. */
    record Known(Map<Long, Product> products, Map<Long, Vendor> vendors, Map<Long, Lot> lots) {

        @Nullable String sku(@Nullable Long id) {
            return id == null ? null : products.get(id).sku();
        }

        @Nullable String product(@Nullable Long id) {
            return id == null ? null : products.get(id).name();
        }

        @Nullable String vendor(@Nullable Long id) {
            return id == null ? null : vendors.get(id).name();
        }

        @Nullable String lot(@Nullable Long id) {
            return id == null ? null : lots.get(id).number();
        }
    }
}
