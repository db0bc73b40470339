package io.quayside.purchasing.requisition;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.purchasing.sourcing.Offer;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.Optional;
import org.joda.money.BigMoney;
import org.jspecify.annotations.Nullable;

/** One line of an input on its way to a complete line. */
record LineCompletion(RequisitionInput input, int position, LineSources.Found found, FieldErrors errors) {

    Optional<LineDraft> complete() {
        found.checkCostCentre(line().costCentre(), path() + "costCentre", errors);
        Optional<Product> product = found.product(line());
        if (!errors.check(product.map(Product::isActive).orElse(false), path() + "productId", "is not a product that can be bought")
                || !countable(product.get())) {
            return Optional.empty();
        }
        return draft(product.get());
    }

    private LineInput line() {
        return input.lines().get(position);
    }

    private String path() {
        return "lines[%d].".formatted(position);
    }

    private Optional<LineDraft> draft(Product product) {
        Optional<Offer> offer = offer();
        Optional<Vendor> vendor = vendor(offer);
        Optional<BigMoney> price = price(product, offer);
        String warehouse = warehouse();
        if (!errors.check(price.isPresent(), path() + "unitPrice", "is needed, as no price is listed")
                || !errors.check(!price.get().isNegative(), path() + "unitPrice", "must not be negative") || warehouse == null) {
            return Optional.empty();
        }
        return Optional.of(new LineDraft(line().id(), product.id(), product.sku(), product.name(), product.categoryCode(), line().quantity(),
                line().neededBy() == null ? input.neededBy() : line().neededBy(), warehouse,
                vendor.map(Vendor::id).orElse(null), vendor.map(Vendor::name).orElse(null), price.get(),
                line().costCentre() == null || line().costCentre().isBlank() ? input.costCentre() : line().costCentre(), line().note()));
    }

    private boolean countable(Product product) {
        Quantity quantity = line().quantity();
        return errors.check(quantity.isPositive(), path() + "quantity", "must be greater than 0")
                && errors.check(found.units().areConvertible(quantity.unit(), product.baseUnit()), path() + "quantity",
                        "cannot be counted in %s, but in %s".formatted(quantity.unit(), product.purchaseUnit()))
                && errors.check(found.units().counts(quantity), path() + "quantity", "has a fraction, but %s is counted in whole".formatted(quantity.unit()));
    }

    /** The offer of the suggested vendor, or the best one of a vendor that may get orders. */
    private Optional<Offer> offer() {
        List<Offer> offers = found.offers().getOrDefault((long) position, List.of());
        return line().suggestedVendorId() == null
                ? offers.stream().filter(offer -> !offer.isBlocked()).findFirst()
                : offers.stream().filter(offer -> offer.vendorId() == line().suggestedVendorId()).findFirst();
    }

    private Optional<Vendor> vendor(Optional<Offer> offer) {
        if (line().suggestedVendorId() == null) {
            return offer.map(Offer::vendor);
        }
        Vendor vendor = found.vendors().get(line().suggestedVendorId());
        errors.check(vendor != null, path() + "suggestedVendorId", "is not a vendor of the company");
        return Optional.ofNullable(vendor);
    }

    private Optional<BigMoney> price(Product product, Optional<Offer> offer) {
        return Optional.ofNullable(line().unitPrice()).or(() -> offer.map(Offer::unitPrice)).or(() -> Optional.ofNullable(product.standardPrice())
                .map(standard -> found.units().convert(standard, product.baseUnit(), line().quantity().unit())));
    }

    private @Nullable String warehouse() {
        String code = line().warehouseCode() == null || line().warehouseCode().isBlank()
                ? found.warehouses().stream().findFirst().orElse("") : line().warehouseCode();
        return errors.check(found.warehouses().contains(code), path() + "warehouseCode", "is not a warehouse of the company") ? code : null;
    }
}
