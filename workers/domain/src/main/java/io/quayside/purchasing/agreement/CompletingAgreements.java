package io.quayside.purchasing.agreement;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.masterdata.vendor.VendorStatus;
import io.quayside.masterdata.vendor.Vendors;
import io.quayside.purchasing.sourcing.UnitPrices;
import io.quayside.shared.Amounts;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.joda.money.CurrencyUnit;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Looks up what an input of an agreement refers to, and tells all at once what cannot be so. */
@Component
class CompletingAgreements {

    private final Vendors vendors;
    private final Products products;
    private final UnitsOfMeasure units;

    CompletingAgreements(Vendors vendors, Products products, UnitsOfMeasure units) {
        this.vendors = vendors;
        this.products = products;
        this.units = units;
    }

    AgreementTerms complete(AgreementInput input) {
        Vendor vendor = vendors.find(input.vendorId(), Set.of(input.companyCode()))
                .orElseThrow(() -> new Refusal.Invalid("vendorId", "is not a vendor of the company"));
        Map<String, String> errors = new LinkedHashMap<>();
        check(vendor.status() != VendorStatus.BLOCKED, "vendorId", "is blocked", errors);
        check(!input.validUntil().isBefore(input.validFrom()), "validUntil", "must not be before the first day", errors);
        check(fits(input.releaseLimit(), vendor.currency()), "releaseLimit", "has more decimals than the currency", errors);
        List<AgreedLine> lines = lines(input, vendor.currency(), errors);
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
        return new AgreementTerms(input.companyCode(), input.title().trim(), vendor.id(), vendor.name(), vendor.currency(), input.validFrom(),
                input.validUntil(), input.releaseLimit(), input.note(), lines);
    }

    private List<AgreedLine> lines(AgreementInput input, CurrencyUnit currency, Map<String, String> errors) {
        Map<Long, Product> known = products.byId(input.lines().stream().map(AgreementInput.Line::productId).toList());
        UnitPrices unitPrices = new UnitPrices(units);
        Set<Long> seen = new HashSet<>();
        List<AgreedLine> lines = new ArrayList<>();
        for (int i = 0; i < input.lines().size(); i++) {
            AgreementInput.Line line = input.lines().get(i);
            String path = "lines[%d].".formatted(i);
            Product product = known.get(line.productId());
            if (check(product != null && product.isActive(), path + "productId", "is not a product that can be bought", errors)) {
                check(seen.add(product.id()), path + "productId", "is agreed on in another line", errors);
                if (limits(line, currency, path, errors, unitPrices, product)) {
                    lines.add(agreed(line, product, currency));
                }
            }
        }
        return lines;
    }

    private static boolean limits(AgreementInput.Line line, CurrencyUnit currency, String path, Map<String, String> errors, UnitPrices units,
            Product product) {
        return check(line.maxQuantity() != null || line.maxAmount() != null, path + "maxQuantity", "limit the quantity, the amount or both", errors)
                & check(fits(line.maxAmount(), currency), path + "maxAmount", "has more decimals than the currency", errors)
                & check(line.unit() == null || line.unit().isBlank() || units.areConvertible(line.unit(), product.baseUnit()), path + "unit",
                        "is not a unit that the product is counted in", errors);
    }

    private static AgreedLine agreed(AgreementInput.Line line, Product product, CurrencyUnit currency) {
        String unit = line.unit() == null || line.unit().isBlank() ? product.purchaseUnit() : line.unit();
        return new AgreedLine(product.id(), product.sku(), product.name(), product.categoryCode(), unit, Amounts.unitPrice(line.unitPrice(), currency),
                line.maxQuantity(), line.maxAmount(), line.leadTimeDays());
    }

    private static boolean fits(@Nullable BigDecimal amount, CurrencyUnit currency) {
        return amount == null || amount.stripTrailingZeros().scale() <= currency.getDecimalPlaces();
    }

    private static boolean check(boolean holds, String field, String message, Map<String, String> errors) {
        if (!holds) {
            errors.putIfAbsent(field, message);
        }
        return holds;
    }
}
