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
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.Currencies;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

@Component
class ProductImport implements ImportKind<ProductRow> {

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
