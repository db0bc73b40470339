package io.quayside.masterdata;

import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.CompanyDetails;
import io.quayside.masterdata.product.CategoryDetails;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.ProductDetails;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitDetails;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorDetails;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Master data for tests, made through the registers as a person would. */
@Component
public class MasterDataMother {

    private final Companies companies;
    private final UnitsOfMeasure units;
    private final ProductCategories categories;
    private final Products products;
    private final Vendors vendors;

    MasterDataMother(Companies companies, UnitsOfMeasure units, ProductCategories categories, Products products, Vendors vendors) {
        this.companies = companies;
        this.units = units;
        this.categories = categories;
        this.products = products;
        this.vendors = vendors;
    }

    public Company company(String code, String currency) {
        return companies.find(code, Set.of(code)).orElseGet(() -> companies.create(new CompanyDetails(code, "Company " + code, currency, "nl-NL",
                "Europe/Amsterdam", "NL", Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY), LocalTime.of(9, 0), LocalTime.of(17, 0), null, null,
                null, null, Map.of("purchasing.split-days", "7"), null), Set.of(code)));
    }

    public void unit(String code, String category, String factor, String rounding) {
        if (units.find(code, Set.of()).isEmpty()) {
            units.create(new UnitDetails(code, code, category, new BigDecimal(factor), new BigDecimal(rounding), true, null), Set.of());
        }
    }

    public void category(String code) {
        if (categories.find(code, Set.of()).isEmpty()) {
            categories.create(new CategoryDetails(code, null, "Category " + code, 1, null), Set.of());
        }
    }

    public Product product(String sku, String name) {
        return products.create(productDetails(sku, name), Set.of());
    }

    public ProductDetails productDetails(String sku, String name) {
        unit("PCE", "count", "1", "1");
        category("FASTENERS");
        return new ProductDetails(sku, name, null, "FASTENERS", "PCE", null, null, null, null, null, Amounts.unitPrice("0.0135", "EUR"), true, null, null);
    }

    public Vendor vendor(String companyCode, String name) {
        return vendors.create(vendorDetails(companyCode, name), Set.of(companyCode));
    }

    public VendorDetails vendorDetails(String companyCode, String name) {
        company(companyCode, "EUR");
        return new VendorDetails(companyCode, null, name, VendorStatus.ACTIVE, "EUR", 5, "orders@vendor.example", null, null, null, null, null,
                null, null, null, null, null);
    }
}
