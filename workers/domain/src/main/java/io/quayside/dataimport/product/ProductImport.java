package io.quayside.dataimport.product;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.ImportRun;
import io.quayside.dataimport.ImportType;
import io.quayside.dataimport.UnitNames;
import io.quayside.dataimport.VendorNames;
import io.quayside.dataimport.csv.Columns;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.product.ProductCategories;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.Currencies;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class ProductImport implements ImportKind<ProductRow> {

    private static final int EXAMPLE_VENDORS = 40;
    private final Companies companies;
    private final Products products;
    private final ProductCategories categories;
    private final UnitsOfMeasure units;
    private final Vendors vendors;
    private final VendorPrices prices;
    private final BulkInsert inserts;
    private final Clock clock;

    ProductImport(Companies companies, Products products, ProductCategories categories, UnitsOfMeasure units, Vendors vendors, VendorPrices prices,
            BulkInsert inserts, Clock clock) {
        this.companies = companies;
        this.products = products;
        this.categories = categories;
        this.units = units;
        this.vendors = vendors;
        this.prices = prices;
        this.inserts = inserts;
        this.clock = clock;
    }

    @Override
    public ImportType type() {
        return ImportType.PRODUCTS;
    }

    @Override
    public Class<ProductRow> rowType() {
        return ProductRow.class;
    }

    @Override
    public Columns columns() {
        return ProductColumns.COLUMNS;
    }

    @Override
    public List<List<String>> example(String companyCode, int records) {
        List<Vendor> known = vendors.all(companyCode).stream().filter(vendor -> vendor.status() == VendorStatus.ACTIVE).limit(EXAMPLE_VENDORS).toList();
        List<List<String>> file = new ArrayList<>(List.of(List.of("sku", "name", "category", "unit", "standard_price", "weight", "vendor", "vendor_price")));
        for (int i = 1; i <= records; i++) {
            BigDecimal price = BigDecimal.valueOf(100 + i * 37L % 9900, 2);
            String vendor = known.isEmpty() ? "" : known.get(i % known.size()).number();
            file.add(List.of("EXAMPLE-%05d".formatted(i), "Example product " + i, "Examples", "PCE", price.toString(), "0.5", vendor, known.isEmpty() ? "" : price.toString()));
        }
        return file;
    }

    /** Odoo writes the second vendor of a product on a line of its own, with the columns of the product empty. */
    @Override
    public boolean continues(SourceLine first, SourceLine line) {
        return ProductColumns.SELLER.containsAll(line.values().keySet());
    }

    @Override
    public Checker<ProductRow> checker(ImportRun run) {
        OfferChecker offers = new OfferChecker(new VendorNames(vendors.all(run.companyCode())), Currencies.byName(), run.companyCode());
        return new ProductChecker(new SeenProducts(products.keys()), offers, UnitNames.of(units.all()), Currencies.byName(),
                companies.get(run.companyCode()).currency());
    }

    @Override
    public Committer<ProductRow> committer(ImportRun run) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), companies.get(run.companyCode()).timeZone());
        return new ProductCommitter(run, new SeenProducts(products.keys()), new CategoryTree(categories.all()), products, prices, inserts, today);
    }
}
