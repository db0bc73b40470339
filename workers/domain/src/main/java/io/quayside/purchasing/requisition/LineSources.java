package io.quayside.purchasing.requisition;

import io.quayside.masterdata.company.Warehouse;
import io.quayside.masterdata.company.Warehouses;
import io.quayside.masterdata.finance.CostCentres;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.purchasing.sourcing.Sourcing;
import io.quayside.purchasing.sourcing.UnitPrices;
import io.quayside.purchasing.sourcing.Wanted;
import io.quayside.shared.RowQuery;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Reads at once all that the lines of an input refer to. */
@Component
class LineSources {

    private static final PageRequest WAREHOUSES = PageRequest.of(0, 100, Sort.by("code"));

    private final Products products;
    private final Vendors vendors;
    private final Warehouses warehouses;
    private final CostCentres costCentres;
    private final UnitsOfMeasure units;
    private final Sourcing sourcing;

    LineSources(Products products, Vendors vendors, Warehouses warehouses, CostCentres costCentres, UnitsOfMeasure units, Sourcing sourcing) {
        this.products = products;
        this.vendors = vendors;
        this.warehouses = warehouses;
        this.costCentres = costCentres;
        this.units = units;
        this.sourcing = sourcing;
    }

    /** Offers are by the position of the line. */
    record Found(Map<Long, Product> byId, Map<String, Product> bySku, Map<Long, Vendor> vendors, List<String> warehouses,
                 Set<String> costCentres, UnitPrices units, Map<Long, List<Offer>> offers) {

        Optional<Product> product(LineInput line) {
            return Optional.ofNullable(line.productId() == null ? bySku.get(line.productSku()) : byId.get(line.productId()));
        }

        void checkCostCentre(@Nullable String code, String field, FieldErrors errors) {
            errors.check(code == null || code.isBlank() || costCentres.contains(code), field, "is not an active cost centre of the company");
        }
    }

    Map<String, String> purchaseUnits(Collection<String> skus) {
        return products.findBySkus(skus).stream().collect(Collectors.toMap(Product::sku, Product::purchaseUnit));
    }

    /** The vendors that are called by number or name, by what they are called in lower case; a number goes before a name. */
    Map<String, List<Vendor>> vendorsCalled(String companyCode, Collection<String> calls) {
        Map<String, List<Vendor>> called = vendors.findByNames(companyCode, calls).stream().collect(Collectors.groupingBy(vendor -> key(vendor.name())));
        vendors.findByNumbers(companyCode, calls).forEach(vendor -> called.put(key(vendor.number()), List.of(vendor)));
        return called;
    }

    static String key(String call) {
        return call.toLowerCase(Locale.ROOT);
    }

    Found find(RequisitionInput input) {
        Map<Long, Product> byId = products.byId(collect(input.lines(), LineInput::productId));
        Map<String, Product> bySku = products.findBySkus(collect(input.lines(), LineInput::productSku)).stream()
                .collect(Collectors.toMap(Product::sku, Function.identity()));
        Map<Long, Vendor> known = vendors.byId(collect(input.lines(), LineInput::suggestedVendorId));
        known.values().removeIf(vendor -> !vendor.companyCode().equals(input.companyCode()));
        List<String> codes = warehouses.list(RowQuery.all(Set.of(input.companyCode())), WAREHOUSES).map(Warehouse::code).getContent();
        Collection<String> charged = new HashSet<>(collect(input.lines(), LineInput::costCentre));
        Optional.ofNullable(input.costCentre()).ifPresent(charged::add);
        Set<String> active = costCentres.active(input.companyCode(), charged);
        Found found = new Found(byId, bySku, known, codes, active, new UnitPrices(units), Map.of());
        return new Found(byId, bySku, known, codes, active, found.units(), sourcing.offers(input.companyCode(), wanted(input, found)));
    }

    private static List<Wanted> wanted(RequisitionInput input, Found found) {
        List<Wanted> wanted = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            LineInput line = input.lines().get(i);
            long position = i;
            found.product(line).filter(product -> line.quantity().isPositive())
                    .filter(product -> found.units().areConvertible(line.quantity().unit(), product.baseUnit()))
                    .ifPresent(product -> wanted.add(new Wanted(position, product.id(), line.quantity())));
        }
        return wanted;
    }

    private static <T> Collection<T> collect(List<LineInput> lines, Function<LineInput, T> field) {
        return lines.stream().map(field).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
