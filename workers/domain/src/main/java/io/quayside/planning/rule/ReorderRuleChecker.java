package io.quayside.planning.rule;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.VendorNames;
import io.quayside.dataimport.csv.Cells;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.product.ProductKey;
import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.planning.formula.PackRounding;
import io.quayside.planning.formula.ReorderMethod;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What {@link ReorderRules} checks at the screen, of a line in a file. */
final class ReorderRuleChecker implements ImportKind.Checker<ReorderRuleDetails> {

    private static final Map<String, ReorderMethod> METHODS = Map.of("min-max", ReorderMethod.MIN_MAX, "min_max", ReorderMethod.MIN_MAX, "computed", ReorderMethod.COMPUTED);
    private static final Map<String, PackRounding> ROUNDINGS = Map.of("up", PackRounding.UP, "down", PackRounding.DOWN);
    private final String companyCode;
    private final Set<String> warehouses;
    private final Map<String, ProductKey> products;
    private final Map<String, UnitOfMeasure> units;
    private final VendorNames vendors;
    private final Set<String> costCentres;
    private final Map<String, Integer> lines = new HashMap<>();

    ReorderRuleChecker(String companyCode, Set<String> warehouses, Map<String, ProductKey> products, Map<String, UnitOfMeasure> units, VendorNames vendors,
            Set<String> costCentres) {
        this.companyCode = companyCode;
        this.warehouses = warehouses;
        this.products = products;
        this.units = units;
        this.vendors = vendors;
        this.costCentres = costCentres;
    }

    @Override
    public Optional<ReorderRuleDetails> check(List<SourceLine> record, Consumer<LineError> errors) {
        Cells cells = new Cells(record.getFirst(), errors);
        String warehouse = known(cells, "warehouse", warehouses, "is not a warehouse of the company");
        String sku = cells.required("sku", 40);
        ProductKey product = products.get(sku);
        if (product == null) {
            cells.error("sku", "is not a product");
            return Optional.empty();
        }
        Integer before = lines.putIfAbsent(warehouse + "\n" + sku, cells.line().number());
        if (before != null) {
            cells.error("sku", "has a rule for this warehouse on line %d already".formatted(before));
        }
        ReorderMethod method = cells.choice("method", METHODS, ReorderMethod.MIN_MAX);
        UnitOfMeasure unit = units.get(product.baseUnit());
        ReorderRuleDetails details = new ReorderRuleDetails(companyCode, warehouse == null ? "" : warehouse, product.id(), method, quantity(cells, "min", unit),
                quantity(cells, "max", unit), quantity(cells, "multiple", unit), cells.choice("rounding", ROUNDINGS, null), days(cells, "days_to_purchase", 0, 365),
                vendor(cells), days(cells, "lead_time_days", 0, 730), null, serviceLevel(cells), days(cells, "history_days", 7, 730), days(cells, "cover_days", 1, 365),
                cells.line().get("cost_centre").isEmpty() ? null : known(cells, "cost_centre", costCentres, "is not one of the company"), cells.flag("active", true), null);
        checkLevels(cells, details);
        return Optional.of(details);
    }

    private static void checkLevels(Cells cells, ReorderRuleDetails details) {
        if (details.method() == ReorderMethod.MIN_MAX) {
            cells.required("min", 40);
            cells.required("max", 40);
            boolean both = details.minQuantity() != null && details.maxQuantity() != null;
            if (both && details.maxQuantity().compareTo(details.minQuantity()) < 0) {
                cells.error("max", "must not be below the minimum");
            }
            if (both && details.rounding() == PackRounding.DOWN && details.multiple() != null
                    && details.multiple().compareTo(details.maxQuantity().subtract(details.minQuantity())) > 0) {
                cells.error("multiple", "does not fit between minimum and maximum");
            }
        }
    }

    private static @Nullable BigDecimal quantity(Cells cells, String field, UnitOfMeasure unit) {
        BigDecimal value = cells.decimal(field);
        boolean allowed = value == null || value.signum() >= 0 && value.stripTrailingZeros().scale() <= Quantity.MAX_SCALE && unit.counts(Quantity.of(value, unit.code()))
                && (value.signum() > 0 || !field.equals("multiple"));
        if (!allowed) {
            cells.error(field, "cannot be counted in %s".formatted(unit.code()));
        }
        return allowed ? value : null;
    }

    private static @Nullable Integer days(Cells cells, String field, int least, int most) {
        Integer days = cells.whole(field);
        if (days != null && (days < least || days > most)) {
            cells.error(field, "must be between %d and %d days".formatted(least, most));
        }
        return days;
    }

    private static @Nullable BigDecimal serviceLevel(Cells cells) {
        BigDecimal level = cells.decimal("service_level");
        if (level != null && (level.signum() < 0 || level.compareTo(BigDecimal.valueOf(5)) > 0 || level.stripTrailingZeros().scale() > 3)) {
            cells.error("service_level", "must be between 0 and 5, with three decimals at most");
        }
        return level;
    }

    private @Nullable Long vendor(Cells cells) {
        String name = cells.text("vendor", 160);
        Optional<Vendor> vendor = name == null ? Optional.empty() : vendors.find(name);
        if (name != null && vendor.isEmpty()) {
            cells.error("vendor", "is not a vendor of the company");
        }
        return vendor.map(Vendor::id).orElse(null);
    }

    private static @Nullable String known(Cells cells, String field, Set<String> codes, String message) {
        String code = cells.required(field, 32);
        if (!code.isEmpty() && !codes.contains(code)) {
            cells.error(field, message);
        }
        return codes.contains(code) ? code : null;
    }
}
