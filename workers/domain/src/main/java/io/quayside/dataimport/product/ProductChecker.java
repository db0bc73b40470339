package io.quayside.dataimport.product;

import io.quayside.dataimport.ImportKind;
import io.quayside.dataimport.csv.Cells;
import io.quayside.dataimport.csv.LineError;
import io.quayside.dataimport.csv.SourceLine;
import io.quayside.masterdata.product.Gtin;
import io.quayside.masterdata.product.ProductKey;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Amounts;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.joda.money.CurrencyUnit;

final class ProductChecker implements ImportKind.Checker<ProductRow> {

    private static final Map<String, Tracking> TRACKING = Map.of("none", Tracking.NONE, "no tracking", Tracking.NONE, "lot", Tracking.LOT, "by lots",
            Tracking.LOT, "serial", Tracking.SERIAL, "by unique serial number", Tracking.SERIAL);
    private static final BigDecimal HEAVIEST = new BigDecimal("99999999");
    private final SeenProducts seen;
    private final OfferChecker offers;
    private final Map<String, String> units;
    private final Map<String, CurrencyUnit> currencies;
    private final CurrencyUnit companyCurrency;

    ProductChecker(SeenProducts seen, OfferChecker offers, Map<String, String> units, Map<String, CurrencyUnit> currencies, CurrencyUnit companyCurrency) {
        this.seen = seen;
        this.offers = offers;
        this.units = units;
        this.currencies = currencies;
        this.companyCurrency = companyCurrency;
    }

    @Override
    public Optional<ProductRow> check(List<SourceLine> record, Consumer<LineError> errors) {
        Cells cells = new Cells(record.getFirst(), errors);
        String sku = cells.required("sku", 40);
        String externalId = cells.text("external_id", 128);
        String gtin = gtin(cells);
        Optional<ProductKey> known = seen.known(cells, sku, externalId, gtin);
        String unit = cells.choice("unit", units, known.map(ProductKey::baseUnit).orElse("PCE"));
        if (known.isPresent() && !known.get().baseUnit().equals(unit)) {
            cells.error("unit", "cannot be changed, the product is counted in " + known.get().baseUnit());
        }
        if (known.isEmpty()) {
            cells.required("name", 200);
            cells.required("category", 240);
        }
        Tracking tracking = cells.choice("tracking", TRACKING, null);
        Boolean expires = record.getFirst().get("expires").isEmpty() ? null : cells.flag("expires", false);
        if (Boolean.TRUE.equals(expires) && tracking == Tracking.NONE || Boolean.TRUE.equals(expires) && tracking == null && known.isEmpty()) {
            cells.error("expires", "needs lots or serial numbers, which carry the date");
        }
        ProductRow row = new ProductRow(sku, externalId, cells.text("name", 200), cells.text("description", 2000), cells.text("category", 240), unit,
                cells.choice("purchase_unit", units, null), gtin, tracking, weight(cells), cells.text("hazard_class", 8),
                price(cells).map(amount -> Amounts.unitPrice(amount, cells.choice("currency", currencies, companyCurrency))).orElse(null),
                record.getFirst().get("active").isEmpty() ? null : cells.flag("active", true), expires, offers.check(record, errors));
        return Optional.of(row);
    }

    private static String gtin(Cells cells) {
        String gtin = cells.text("gtin", 14);
        if (gtin != null && !Gtin.isValid(gtin)) {
            cells.error("gtin", "is not a valid GTIN");
        }
        return gtin;
    }

    private static BigDecimal weight(Cells cells) {
        BigDecimal weight = cells.decimal("weight");
        if (weight != null && (weight.signum() < 0 || weight.compareTo(HEAVIEST) > 0)) {
            cells.error("weight", "must be between 0 and 99,999,999 kg");
        }
        return weight;
    }

    private static Optional<BigDecimal> price(Cells cells) {
        BigDecimal price = cells.decimal("standard_price");
        if (price != null && price.signum() < 0) {
            cells.error("standard_price", "must not be negative");
        }
        return Optional.ofNullable(price);
    }
}
