package io.quayside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.masterdata.product.Gtin;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Tracking;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProductDemoTest {

    private final List<Product> distributor = ProductDemo.products(DemoSize.DISTRIBUTOR.products());

    @Test
    void theCatalogueHasItsSizeAndNothingTwice() {
        assertThat(distributor).hasSize(25_000);
        assertThat(distributor.stream().map(Product::sku).distinct()).hasSize(25_000);
        assertThat(distributor.stream().map(Product::name).distinct()).hasSize(25_000);
        assertThat(distributor.stream().map(product -> product.details().gtin()).distinct()).hasSize(25_000).allMatch(Gtin::isValid);
    }

    @Test
    void pricesArePositiveAndSpreadOverManyMagnitudes() {
        List<Double> prices = distributor.stream().map(product -> product.standardPrice().getAmount().doubleValue()).sorted().toList();
        assertThat(prices.getFirst()).isPositive();
        assertThat(prices.get(12_500)).isBetween(1.0, 60.0);
        assertThat(prices.getLast()).isBetween(5_000.0, 100_000.0);
    }

    @Test
    void theSameSeedGivesTheSameProducts() {
        List<ProductDetails> first = ProductDemo.products(500).stream().map(Product::details).toList();
        assertThat(ProductDemo.products(500).stream().map(Product::details).toList()).isEqualTo(first);
    }

    @Test
    void whatIsGluedOrLubricatedWithExpiresByLot() {
        List<ProductDetails> expiring = distributor.stream().map(Product::details).filter(ProductDetails::expires).toList();
        assertThat(expiring).hasSizeGreaterThan(200).allMatch(product -> product.tracking() == Tracking.LOT);
        assertThat(expiring).extracting(ProductDetails::categoryCode).containsOnly("ADH-LOCK", "ADH-EPOXY", "LUB-OIL", "LUB-GREASE");
    }

    @Test
    void aSmallCatalogueHasOfEveryFamily() {
        assertThat(ProductDemo.products(DemoSize.SMALL.products()).stream().map(Product::categoryCode).distinct()).hasSizeGreaterThan(30);
    }
}
