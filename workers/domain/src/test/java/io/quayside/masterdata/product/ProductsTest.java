package io.quayside.masterdata.product;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;

class ProductsTest extends DomainIntegrationTest {

    @Autowired
    Products products;
    @Autowired
    MasterDataMother mother;

    @Test
    void aProductIsStoredAndReadBackExactly() {
        Product made = mother.product("HB-1", "Hex bolt DIN 933 M8×40 A2-70");
        ProductDetails read = products.get(made.id()).details();
        assertThat(read).isEqualTo(made.details());
        assertThat(read.standardPrice()).isEqualTo(Amounts.unitPrice("0.0135", "EUR"));
        assertThat(read.purchaseUnit()).isEqualTo("PCE");
        assertThat(read.version()).isZero();
    }

    @Test
    void everyWordOfASearchMustOccurSomewhere() {
        mother.product("SRCH-1", "Socket screw M8×40");
        mother.product("SRCH-2", "Socket screw M10×40");
        assertThat(skus("socket m8")).containsExactly("SRCH-1");
        assertThat(skus("40 srch")).containsExactly("SRCH-1", "SRCH-2");
        assertThat(skus("100% socket")).isEmpty();
    }

    @Test
    void aListIsFilteredByKnownFieldsOnly() {
        mother.product("FILT-1", "Filter me");
        RowQuery query = RowQuery.all(Set.of()).where("sku", "FILT-1");
        assertThat(products.list(query, PageRequest.of(0, 5)).getTotalElements()).isOne();
        assertThat(products.list(query.where("active", "false"), PageRequest.of(0, 5))).isEmpty();
        assertThatThrownBy(() -> products.list(query.where("searchText", "x"), PageRequest.of(0, 5))).isInstanceOf(Refusal.Invalid.class);
        assertThatThrownBy(() -> products.list(query.where("tracking", "SOME"), PageRequest.of(0, 5))).isInstanceOf(Refusal.Invalid.class);
    }

    @Test
    void aListIsSortedByPrice() {
        mother.product("SORT-1", "Sorted");
        assertThat(products.list(RowQuery.all(Set.of()).search("sort-1"), PageRequest.of(0, 5, Sort.by("standardPrice.amount")))).hasSize(1);
    }

    @Test
    void aChangeOnAnOldVersionIsStale() {
        Product made = mother.product("STALE-1", "Before");
        ProductDetails seen = made.details();
        Product changed = products.change(made.id(), renamed(seen, "After"), Set.of());
        assertThat(changed.details().version()).isEqualTo(1);
        assertThatThrownBy(() -> products.change(made.id(), renamed(seen, "Other"), Set.of())).isInstanceOf(Refusal.Stale.class);
        assertThat(products.get(made.id()).name()).isEqualTo("After");
    }

    @Test
    void aSkuAndAGtinAreUsedOnce() {
        mother.product("ONCE-1", "First");
        assertThatThrownBy(() -> mother.product("ONCE-1", "Second")).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsEntry("sku", "is in use"));
    }

    @Test
    void aWrongGtinIsRefused() {
        ProductDetails good = mother.productDetails("GTIN-1", "With GTIN");
        ProductDetails wrong = new ProductDetails(good.sku(), good.name(), null, good.categoryCode(), "PCE", null, "4006381333932", null, null, null,
                null, true, null, null);
        assertThatThrownBy(() -> products.create(wrong, Set.of())).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsOnlyKeys("gtin"));
    }

    @Test
    void whatExpiresIsKeptByLots() {
        ProductDetails good = mother.productDetails("EXP-1", "Milk");
        assertThatThrownBy(() -> products.create(expiring(good, Tracking.NONE), Set.of())).isInstanceOfSatisfying(Refusal.Invalid.class,
                invalid -> assertThat(invalid.errors()).containsOnlyKeys("expires"));
        assertThat(products.create(expiring(good, Tracking.LOT), Set.of()).details().expires()).isTrue();
    }

    private static ProductDetails expiring(ProductDetails details, Tracking tracking) {
        return new ProductDetails(details.sku(), details.name(), null, details.categoryCode(), "PCE", null, null, tracking, null, null, details.standardPrice(), true,
                null, null, true, null);
    }

    private List<String> skus(String q) {
        return products.list(RowQuery.all(Set.of()).search(q), PageRequest.of(0, 10, Sort.by("sku"))).map(Product::sku).getContent();
    }

    private static ProductDetails renamed(ProductDetails details, String name) {
        return new ProductDetails(details.sku(), name, null, details.categoryCode(), "PCE", null, null, null, null, null, details.standardPrice(), true,
                null, details.version());
    }
}
