package io.quayside.planning.rule;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.ImportRun;
import io.quayside.dataimport.ImportType;
import io.quayside.dataimport.VendorNames;
import io.quayside.dataimport.csv.Columns;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.finance.CostCentre;
import io.quayside.masterdata.finance.CostCentres;
import io.quayside.masterdata.product.ProductKey;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.shared.BulkInsert;
import io.quayside.shared.Refusal;
import io.quayside.shared.RowQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reorder rules as a file; a rule that is there already is changed, and what the file leaves empty takes its usual value. */
@Component
class ReorderRuleImport implements ImportKind<ReorderRuleDetails> {

    private static final Columns COLUMNS = new Columns(Set.of("warehouse", "sku"), List.of(
            List.of("warehouse", "Warehouse", "location_id", "Location"),
            List.of("sku", "Product", "product_id", "default_code", "Internal Reference"),
            List.of("method", "Method"),
            List.of("min", "min_quantity", "Min Quantity", "product_min_qty"),
            List.of("max", "max_quantity", "Max Quantity", "product_max_qty"),
            List.of("multiple", "Multiple Quantity", "qty_multiple"),
            List.of("rounding", "Rounding"),
            List.of("days_to_purchase", "Days to Purchase"),
            List.of("vendor", "supplier_id", "Vendor"),
            List.of("lead_time_days", "Lead Time"),
            List.of("service_level", "Service Level"),
            List.of("history_days"),
            List.of("cover_days"),
            List.of("cost_centre", "Cost Centre"),
            List.of("active", "Active")));
    private final ReorderRuleRows rows;
    private final ReorderRules rules;
    private final Warehouses warehouses;
    private final Products products;
    private final UnitsOfMeasure units;
    private final Vendors vendors;
    private final CostCentres costCentres;
    private final BulkInsert inserts;

    ReorderRuleImport(ReorderRuleRows rows, ReorderRules rules, Warehouses warehouses, Products products, UnitsOfMeasure units, Vendors vendors, CostCentres costCentres,
            BulkInsert inserts) {
        this.rows = rows;
        this.rules = rules;
        this.warehouses = warehouses;
        this.products = products;
        this.units = units;
        this.vendors = vendors;
        this.costCentres = costCentres;
        this.inserts = inserts;
    }

    @Override
    public ImportType type() {
        return ImportType.REORDER_RULES;
    }

    @Override
    public Class<ReorderRuleDetails> rowType() {
        return ReorderRuleDetails.class;
    }

    @Override
    public Columns columns() {
        return COLUMNS;
    }

    @Override
    public List<List<String>> example(String companyCode, int records) {
        String warehouse = warehouses.list(RowQuery.all(Set.of(companyCode)), PageRequest.of(0, 1, Sort.by("code"))).stream().map(Warehouse::code).findFirst()
                .orElseThrow(() -> new Refusal.Conflict("nothing-to-keep", "An example needs a warehouse of %s.".formatted(companyCode)));
        List<List<String>> file = new ArrayList<>(List.of(List.of("warehouse", "sku", "method", "min", "max", "days_to_purchase")));
        products.list(RowQuery.all(Set.of()).where("active", "true"), PageRequest.of(0, records, Sort.by("sku")))
                .forEach(product -> file.add(List.of(warehouse, product.sku(), "min-max", "10", "50", "2")));
        return file;
    }

    @Override
    public boolean continues(SourceLine first, SourceLine line) {
        return false;
    }

    @Override
    public Checker<ReorderRuleDetails> checker(ImportRun run) {
        RowQuery own = RowQuery.all(Set.of(run.companyCode()));
        return new ReorderRuleChecker(run.companyCode(), warehouses.list(own, Pageable.unpaged()).stream().map(Warehouse::code).collect(Collectors.toSet()),
                products.keys().stream().collect(Collectors.toMap(ProductKey::sku, Function.identity())),
                units.all().stream().collect(Collectors.toMap(UnitOfMeasure::code, Function.identity())), new VendorNames(vendors.all(run.companyCode())),
                costCentres.list(own.where("active", "true"), Pageable.unpaged()).stream().map(CostCentre::code).collect(Collectors.toSet()));
    }

    @Override
    public Committer<ReorderRuleDetails> committer(ImportRun run) {
        return details -> commit(run.companyCode(), details);
    }

    private void commit(String companyCode, List<ReorderRuleDetails> details) {
        record Key(String warehouseCode, long productId) {
        }
        Map<Key, ReorderRule> present = rules.of(companyCode, details.stream().map(ReorderRuleDetails::productId).toList()).stream()
                .collect(Collectors.toMap(rule -> new Key(rule.warehouseCode(), rule.productId()), Function.identity()));
        List<ReorderRule> added = new ArrayList<>();
        for (ReorderRuleDetails each : details) {
            ReorderRule rule = present.get(new Key(each.warehouseCode(), each.productId()));
            if (rule == null) {
                added.add(new ReorderRule(each));
            } else {
                rule.change(each);
            }
        }
        rows.flush();
        inserts.insert(added);
    }
}
