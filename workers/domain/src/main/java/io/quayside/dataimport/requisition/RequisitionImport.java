package io.quayside.dataimport.requisition;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.ImportRun;
import io.quayside.dataimport.ImportType;
import io.quayside.dataimport.Submissions;
import io.quayside.dataimport.UnitNames;
import io.quayside.dataimport.VendorNames;
import io.quayside.dataimport.csv.Columns;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.company.Companies;
import io.quayside.masterdata.company.Company;
import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.finance.CostCentre;
import io.quayside.masterdata.finance.CostCentres;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorPrice;
import io.quayside.masterdata.vendor.VendorPrices;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Component;

@Component
class RequisitionImport implements ImportKind<ImportedRequisition> {

    private static final int EXAMPLE_PRODUCTS = 200;
    private static final int EXAMPLE_WEEKS = 6;
    private final Companies companies;
    private final Warehouses warehouses;
    private final CostCentres costCentres;
    private final UnitsOfMeasure units;
    private final Products products;
    private final Vendors vendors;
    private final VendorPrices prices;
    private final Clock clock;
    private final Submissions submissions;
    private final ObjectProvider<RequisitionImporter> importer;

    RequisitionImport(Companies companies, Warehouses warehouses, CostCentres costCentres, UnitsOfMeasure units, Products products, Vendors vendors,
            VendorPrices prices, Clock clock, Submissions submissions, ObjectProvider<RequisitionImporter> importer) {
        this.companies = companies;
        this.warehouses = warehouses;
        this.costCentres = costCentres;
        this.units = units;
        this.products = products;
        this.vendors = vendors;
        this.prices = prices;
        this.clock = clock;
        this.submissions = submissions;
        this.importer = importer;
    }

    @Override
    public ImportType type() {
        return ImportType.REQUISITIONS;
    }

    @Override
    public Class<ImportedRequisition> rowType() {
        return ImportedRequisition.class;
    }

    @Override
    public Columns columns() {
        return RequisitionColumns.COLUMNS;
    }

    /** Two lines each, of products that have a price. */
    @Override
    public List<List<String>> example(String companyCode, int records) {
        Company company = companies.get(companyCode);
        RowQuery own = RowQuery.all(Set.of(companyCode));
        List<Product> known = products.list(own.where("active", "true"), PageRequest.of(0, EXAMPLE_PRODUCTS)).getContent().stream()
                .filter(product -> product.standardPrice() != null && product.standardPrice().getCurrencyUnit().equals(company.currency())).toList();
        List<String> costCentre = costCentres.list(own.where("active", "true"), PageRequest.of(0, 1)).map(CostCentre::code).getContent();
        List<String> warehouse = warehouses.list(own, PageRequest.of(0, 1)).map(Warehouse::code).getContent();
        if (known.isEmpty() || costCentre.isEmpty() || warehouse.isEmpty()) {
            throw new Refusal.Conflict("nothing-to-order", "An example needs products with a price, a cost centre and a warehouse of %s.".formatted(company.name()));
        }
        String neededBy = LocalDate.ofInstant(clock.instant(), company.timeZone()).plusWeeks(EXAMPLE_WEEKS).toString();
        List<List<String>> file = new ArrayList<>(List.of(List.of("group", "title", "sku", "quantity", "unit", "needed_by", "warehouse", "cost_centre")));
        for (int i = 0; i < 2 * records; i++) {
            Product product = known.get(i % known.size());
            file.add(List.of("EXAMPLE-%03d".formatted(i / 2 + 1), "Example " + (i / 2 + 1), product.sku(), String.valueOf(1 + i % 5), product.baseUnit(), neededBy,
                    warehouse.getFirst(), costCentre.getFirst()));
        }
        return file;
    }

    @Override
    public boolean continues(SourceLine first, SourceLine line) {
        return line.get("group").isEmpty() || line.get("group").equals(first.get("group"));
    }

    @Override
    public Checker<ImportedRequisition> checker(ImportRun run) {
        Company company = companies.get(run.companyCode());
        LocalDate today = LocalDate.ofInstant(clock.instant(), company.timeZone());
        RowQuery own = RowQuery.all(Set.of(run.companyCode()));
        List<UnitOfMeasure> allUnits = units.all();
        LineChecker.Known known = new LineChecker.Known(company.currency(), UnitNames.of(allUnits),
                allUnits.stream().collect(Collectors.toMap(UnitOfMeasure::code, UnitOfMeasure::category)),
                warehouses.list(own, Pageable.unpaged()).stream().map(Warehouse::code).collect(Collectors.toSet()),
                costCentres.list(own.where("active", "true"), Pageable.unpaged()).stream().map(CostCentre::code).collect(Collectors.toSet()),
                new VendorNames(vendors.all(run.companyCode())), today);
        return new RequisitionChecker(new LineChecker(known, products, (product, quantity, vendor) -> price(run, product, quantity, vendor, today)));
    }

    /** The list price of the vendor, or the standard price, per unit of the line. */
    private Optional<BigMoney> price(ImportRun run, Product product, Quantity quantity, Optional<Vendor> vendor, LocalDate today) {
        return vendor.flatMap(each -> prices.find(run.companyCode(), each.id(), product.id(), quantity, today))
                .filter(price -> price.minQuantity().unit().equals(quantity.unit())).map(VendorPrice::unitPrice)
                .or(() -> Optional.ofNullable(product.standardPrice()).filter(price -> product.baseUnit().equals(quantity.unit())));
    }

    @Override
    public Committer<ImportedRequisition> committer(ImportRun run) {
        RequisitionImporter target = importer.getIfAvailable();
        if (target == null) {
            throw new Refusal.Conflict("no-requisitions", "This system keeps no requisitions.");
        }
        return new RequisitionCommitter(run, target, submissions);
    }

    @Override
    public void submit(ImportRun run, long documentId) {
        importer.getObject().submit(documentId, run.createdBy());
    }
}
