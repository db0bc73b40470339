package io.quayside.dataimport.requisition;

import io.quayside.dataimport.VendorNames;
import io.quayside.dataimport.csv.Cells;
import io.quayside.dataimport.requisition.ImportedRequisition.Line;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.shared.Amounts;
import io.quayside.shared.Currencies;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.BigMoney;
import org.joda.money.CurrencyUnit;

/** Checks one line against what the company has. */
final class LineChecker {

    record Known(CurrencyUnit currency, Map<String, String> unitNames, Map<String, String> unitCategories, Set<String> warehouses, Set<String> costCentres,
            VendorNames vendors, LocalDate today) {
    }

    private final Known known;
    private final Products products;
    private final PriceFinder prices;
    private final Map<String, Optional<Product>> bySku = new HashMap<>();

    interface PriceFinder {
        Optional<BigMoney> find(Product product, Quantity quantity, Optional<Vendor> vendor);
    }

    LineChecker(Known known, Products products, PriceFinder prices) {
        this.known = known;
        this.products = products;
        this.prices = prices;
    }

    Optional<Line> check(Cells cells) {
        Optional<Product> product = product(cells);
        Optional<Quantity> quantity = product.flatMap(each -> quantity(cells, each));
        LocalDate neededBy = neededBy(cells);
        Optional<Vendor> vendor = vendor(cells);
        String warehouse = oneOf(cells, "warehouse", known.warehouses(), known.warehouses().size() == 1);
        String costCentre = oneOf(cells, "cost_centre", known.costCentres(), false);
        BigDecimal price = cells.decimal("price");
        if (price != null && price.signum() <= 0) {
            cells.error("price", "must be greater than 0");
        }
        CurrencyUnit currency = cells.choice("currency", Currencies.byName(), vendor.map(Vendor::currency).orElse(known.currency()));
        if (quantity.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigMoney> unitPrice = price == null ? prices.find(product.get(), quantity.get(), vendor) : Optional.of(Amounts.unitPrice(price, currency));
        if (unitPrice.isEmpty()) {
            cells.error("price", "is missing, and no price list has one");
        }
        return unitPrice.map(found -> new Line(product.get().id(), product.get().sku(), quantity.get(), neededBy, warehouse,
                vendor.map(Vendor::id).orElse(null), found, costCentre, cells.text("note", 200)));
    }

    private Optional<Product> product(Cells cells) {
        String sku = cells.required("sku", 40);
        Optional<Product> product = bySku.computeIfAbsent(sku, products::findBySku).filter(Product::isActive);
        if (product.isEmpty() && !sku.isEmpty()) {
            cells.error("sku", "is not an active product");
        }
        return product;
    }

    private Optional<Quantity> quantity(Cells cells, Product product) {
        BigDecimal value = cells.decimal("quantity");
        String unit = cells.choice("unit", known.unitNames(), product.baseUnit());
        if (!known.unitCategories().get(unit).equals(known.unitCategories().get(product.baseUnit()))) {
            cells.error("unit", "cannot be converted to " + product.baseUnit());
        }
        if (value == null || value.signum() <= 0 || value.stripTrailingZeros().scale() > Quantity.MAX_SCALE) {
            cells.error("quantity", "must be greater than 0");
            return Optional.empty();
        }
        return Optional.of(Quantity.of(value, unit));
    }

    private LocalDate neededBy(Cells cells) {
        cells.required("needed_by", 32);
        LocalDate day = cells.date("needed_by");
        if (day != null && day.isBefore(known.today())) {
            cells.error("needed_by", "is in the past");
        }
        return day;
    }

    private Optional<Vendor> vendor(Cells cells) {
        String name = cells.text("vendor", 160);
        Optional<Vendor> vendor = Optional.ofNullable(name).flatMap(known.vendors()::find);
        if (name != null && vendor.isEmpty()) {
            cells.error("vendor", "is not a vendor of the company");
        }
        return vendor;
    }

    private static String oneOf(Cells cells, String field, Set<String> codes, boolean optional) {
        String code = optional && cells.line().get(field).isEmpty() ? codes.iterator().next() : cells.required(field, 16);
        if (!code.isEmpty() && !codes.contains(code)) {
            cells.error(field, "is not one of the company");
        }
        return code;
    }
}
