package io.quayside.masterdata.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quayside.DomainIntegrationTest;
import io.quayside.masterdata.MasterDataMother;
import io.quayside.masterdata.product.Product;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

class VendorsTest extends DomainIntegrationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 15);
    @Autowired
    Vendors vendors;
    @Autowired
    VendorPrices prices;
    @Autowired
    ApprovedSuppliers approved;
    @Autowired
    MasterDataMother mother;

    @Test
    void vendorsAreNumberedWithoutGapsPerCompany() {
        assertThat(mother.vendor("NUM", "First").number()).isEqualTo("V-NUM-000001");
        assertThatThrownBy(() -> vendors.create(new VendorDetails("NUM", null, "Bad", null, "ZZZ", 1, null, null, null, null, null, null, null,
                null, null, null, null), Set.of("NUM"))).isInstanceOf(Refusal.Invalid.class);
        assertThat(mother.vendor("NUM", "Second").number()).isEqualTo("V-NUM-000002");
    }

    @Test
    void aVendorOfAnotherCompanyDoesNotExist() {
        Vendor vendor = mother.vendor("OWN", "Hidden Bearings");
        assertThatThrownBy(() -> vendors.get(vendor.id(), Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> vendors.change(vendor.id(), vendor.details(), Set.of("OTHER"))).isInstanceOf(Refusal.NotFound.class);
        assertThatThrownBy(() -> vendors.create(mother.vendorDetails("OWN", "Sneaked in"), Set.of("OTHER"))).isInstanceOf(Refusal.Invalid.class);
        assertThat(vendors.list(RowQuery.all(Set.of("OTHER")).search("hidden"), PageRequest.of(0, 5))).isEmpty();
        assertThat(vendors.list(RowQuery.all(Set.of("OWN")).search("hidden"), PageRequest.of(0, 5))).hasSize(1);
    }

    @Test
    void theLargestReachedBreakAppliesAndAContractGoesFirst() {
        Vendor vendor = mother.vendor("BRK", "Breaks Ltd");
        Product product = mother.product("BRK-1", "With breaks");
        price(vendor, product, 1, "10", false, null);
        price(vendor, product, 100, "8", false, null);
        price(vendor, product, 1, "5", false, LocalDate.of(2026, 6, 14));
        assertThat(priceOf(vendor, product, 99)).isEqualTo("10");
        assertThat(priceOf(vendor, product, 100)).isEqualTo("8");
        price(vendor, product, 50, "9", true, LocalDate.of(2026, 6, 15));
        assertThat(priceOf(vendor, product, 100)).isEqualTo("9");
        assertThat(prices.candidates("BRK", product.id(), Quantity.of(10, "PCE"), DAY)).hasSize(1);
        assertThat(prices.find("BRK", vendor.id(), product.id(), Quantity.of("0.5", "PCE"), DAY)).isEmpty();
    }

    @Test
    void aVendorIsApprovedForAProductOrForItsCategory() {
        Vendor forCategory = mother.vendor("ASL", "All fasteners");
        Vendor forProduct = mother.vendor("ASL", "This one");
        Product product = mother.product("ASL-1", "Approved");
        approved.create(new ApprovedSupplierDetails("ASL", forCategory.id(), null, product.categoryCode(), DAY, null, null), Set.of("ASL"));
        approved.create(new ApprovedSupplierDetails("ASL", forProduct.id(), product.id(), null, DAY, DAY, null), Set.of("ASL"));
        assertThat(approved.vendorIds("ASL", product, DAY)).containsExactlyInAnyOrder(forCategory.id(), forProduct.id());
        assertThat(approved.vendorIds("ASL", product, DAY.plusDays(1))).containsExactly(forCategory.id());
        assertThatThrownBy(() -> approved.create(new ApprovedSupplierDetails("ASL", forProduct.id(), null, null, DAY, null, null), Set.of("ASL")))
                .isInstanceOf(Refusal.Invalid.class);
    }

    private void price(Vendor vendor, Product product, long from, String price, boolean contract, LocalDate until) {
        prices.create(new VendorPriceDetails(vendor.companyCode(), vendor.id(), product.id(), null, Quantity.of(from, "PCE"),
                Amounts.unitPrice(price, "EUR"), LocalDate.of(2026, 1, 1), until, null, contract, null), Set.of(vendor.companyCode()));
    }

    private String priceOf(Vendor vendor, Product product, long quantity) {
        return prices.find(vendor.companyCode(), vendor.id(), product.id(), Quantity.of(quantity, "PCE"), DAY).orElseThrow()
                .unitPrice().getAmount().stripTrailingZeros().toPlainString();
    }
}
