package io.quayside.dataimport.product;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Tracking;
import java.math.BigDecimal;
import java.util.List;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** A product as a file says it; what the file leaves empty stays as it is. */
record ProductRow(String sku, @Nullable String externalId, @Nullable String name, @Nullable String description, @Nullable String category,
        @Nullable String baseUnit, @Nullable String purchaseUnit, @Nullable String gtin, @Nullable Tracking tracking, @Nullable BigDecimal weightKg,
        @Nullable String hazardClass, @Nullable BigMoney standardPrice, @Nullable Boolean active, @Nullable Boolean expires, List<OfferRow> offers) {

    ProductDetails asNew(String categoryCode) {
        return new ProductDetails(sku, name, description, categoryCode, baseUnit, purchaseUnit, gtin, tracking, weightKg, hazardClass, standardPrice,
                active, externalId, null, expires, null);
    }

    void applyTo(Product product, @Nullable String categoryCode) {
        ProductDetails old = product.details();
        product.change(new ProductDetails(sku, or(name, old.name()), or(description, old.description()), or(categoryCode, old.categoryCode()),
                old.baseUnit(), or(purchaseUnit, old.purchaseUnit()), or(gtin, old.gtin()), or(tracking, old.tracking()), or(weightKg, old.weightKg()),
                or(hazardClass, old.hazardClass()), or(standardPrice, old.standardPrice()), or(active, old.active()), or(externalId, old.externalId()),
                old.volumeLitres(), or(expires, old.expires()), null));
    }

    private static <T> T or(@Nullable T value, T old) {
        return value == null ? old : value;
    }
}
