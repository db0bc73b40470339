package io.quayside.dataimport.product;

import io.quayside.dataimport.VendorNames;
import io.quayside.dataimport.csv.Cells;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.vendor.Vendor;
import io.quayside.shared.Amounts;
import io.quayside.shared.Quantity;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

/** The vendor columns, on the line of the product itself and on the lines below it that have nothing else. */
record OfferChecker(VendorNames vendors, Map<String, CurrencyUnit> currencies, String companyCode) {

    private static final int LONGEST_LEAD_TIME = 730;

    List<OfferRow> check(List<SourceLine> record, Consumer<LineError> errors) {
        return record.stream().filter(line -> line.hasAny(ProductColumns.SELLER)).map(line -> offer(new Cells(line, errors))).flatMap(Optional::stream).toList();
    }

    private Optional<OfferRow> offer(Cells cells) {
        Vendor vendor = vendors.find(cells.required("vendor", 160)).orElse(null);
        if (vendor == null && !cells.line().get("vendor").isEmpty()) {
            cells.error("vendor", "is not a vendor of %s, import the vendors first".formatted(companyCode));
        }
        BigDecimal price = cells.decimal("vendor_price");
        if (price == null || price.signum() <= 0) {
            cells.error("vendor_price", "must be greater than 0");
        }
        BigDecimal from = Optional.ofNullable(cells.decimal("vendor_min_quantity")).orElse(BigDecimal.ZERO);
        if (from.signum() < 0 || from.stripTrailingZeros().scale() > Quantity.MAX_SCALE) {
            cells.error("vendor_min_quantity", "is not a quantity");
        }
        Integer leadTime = cells.whole("vendor_lead_time");
        if (leadTime != null && (leadTime < 0 || leadTime > LONGEST_LEAD_TIME)) {
            cells.error("vendor_lead_time", "must be between 0 and %d days".formatted(LONGEST_LEAD_TIME));
        }
        if (vendor == null || price == null) {
            return Optional.empty();
        }
        CurrencyUnit currency = cells.choice("vendor_currency", currencies, vendor.currency());
        return Optional.of(new OfferRow(vendor.id(), vendor.name(), Amounts.unitPrice(price, currency), from, leadTime, cells.text("vendor_sku", 40),
                cells.date("vendor_valid_from"), cells.date("vendor_valid_until")));
    }
}
