package io.quayside.demo;

import static org.assertj.core.api.Assertions.assertThat;

import io.quayside.DomainIntegrationTest;
import io.quayside.OwnDatabase;
import io.quayside.inventory.StockLevels;
import io.quayside.inventory.count.ClassedProduct;
import io.quayside.inventory.count.ClassedProducts;
import io.quayside.masterdata.finance.Budgets;
import io.quayside.masterdata.finance.ExchangeRates;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.RowQuery;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** On a database of its own, because the demo goes into an empty one. */
@OwnDatabase
class DemoDataTest extends DomainIntegrationTest {

    private static final RowQuery BOTH = RowQuery.all(Set.of("QNL", "QUS"));
    private static final PageRequest ONE = PageRequest.of(0, 1);
    @Autowired
    DemoData demo;
    @Autowired
    Products products;
    @Autowired
    Vendors vendors;
    @Autowired
    VendorPrices prices;
    @Autowired
    Budgets budgets;
    @Autowired
    ExchangeRates rates;

    @Autowired
    ClassedProducts classes;
    @Autowired
    StockLevels stock;
    @Autowired
    JdbcClient jdbc;

    @Test
    void theSmallDemoIsLoadedOnce() {
        assertThat(demo.loadIfEmpty(DemoSize.SMALL)).isTrue();
        assertThat(demo.loadIfEmpty(DemoSize.SMALL)).isFalse();
        assertThat(products.list(BOTH, ONE).getTotalElements()).isEqualTo(200);
        assertThat(vendors.list(BOTH, ONE).getTotalElements()).isEqualTo(20);
        assertThat(prices.list(BOTH, ONE).getTotalElements()).isGreaterThan(200);
        List<Long> ids = products.list(BOTH, PageRequest.of(0, 200)).map(Product::id).getContent();
        assertThat(stock.of("QNL", ids)).hasSizeBetween(100, 180).allMatch(level -> level.available().signum() >= 0 && level.warehouseCode().equals("RTM"));
        assertThat(stock.at("QNL", "NOWHERE", ids.getFirst()).onHand()).isZero();
        assertThat(classes.list(new ClassedProducts.Question(Set.of("QNL", "QUS"), List.of(), List.of(), List.of("A"), List.of()), PageRequest.of(0, 500, Sort.by("id"))))
                .extracting(ClassedProduct::warehouseCode).as("on the first day, in both warehouses").contains("RTM", "HOU");
        assertThat(jdbc.sql("SELECT DISTINCT hazard_class FROM masterdata_product product WHERE hazard_class IS NOT NULL AND NOT EXISTS"
                + " (SELECT 1 FROM masterdata_location bin WHERE FIND_IN_SET(product.hazard_class, bin.hazard_classes))").query(String.class).list())
                .as("hazardous goods that may lie nowhere").isEmpty();
        assertThat(jdbc.sql("SELECT lot.expires_on FROM inventory_lot lot JOIN masterdata_product product ON product.id = lot.product_id WHERE product.expires")
                .query((row, number) -> row.getObject(1, LocalDate.class)).list()).as("lots of what expires").isNotEmpty().doesNotContainNull();
        assertThat(budgets.find("QUS", "CC-100", LocalDate.now().getYear()).orElseThrow().amount().getCurrencyUnit()).isEqualTo(CurrencyUnit.USD);
        assertThat(rates.rate(CurrencyUnit.USD, CurrencyUnit.GBP, LocalDate.now())).isBetween(new BigDecimal("0.6"), new BigDecimal("1"));
    }
}
