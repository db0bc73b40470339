package io.quayside.receiving.receipt;

import io.quayside.masterdata.barcode.Barcode;
import io.quayside.masterdata.barcode.Barcodes;
import io.quayside.masterdata.barcode.ElementString;
import io.quayside.masterdata.barcode.UnreadableBarcode;
import io.quayside.masterdata.product.Gtin;
import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.ProductPackaging;
import io.quayside.masterdata.product.ProductPackagings;
import io.quayside.masterdata.product.Products;
import io.quayside.masterdata.product.Tracking;
import io.quayside.masterdata.product.UnitOfMeasure;
import io.quayside.masterdata.product.UnitsOfMeasure;
import io.quayside.shared.Quantity;
import io.quayside.shared.Refusal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From what a scanner sends to the goods that it names. */
@Component
class ReadingScans {

    /** The unit in which a weight on a barcode is given. */
    private static final String KILOGRAM = "KG";

    private final Products products;
    private final ProductPackagings packagings;
    private final UnitsOfMeasure units;

    ReadingScans(Products products, ProductPackagings packagings, UnitsOfMeasure units) {
        this.products = products;
        this.packagings = packagings;
        this.units = units;
    }

    /** @throws RefusedScan when the code is wrong in itself or nobody knows it */
    Goods read(GoodsReceipt receipt, ScanInput input, LocalDate today) {
        return input.isTyped() ? typed(receipt, input) : scanned(receipt, input, today);
    }

    private Goods typed(GoodsReceipt receipt, ScanInput input) {
        if (input.lineId() == null || input.quantity() == null) {
            throw new Refusal.Invalid(input.lineId() == null ? "lineId" : "quantity", "is needed for a count that is typed");
        }
        Product product = products.get(receipt.line(input.lineId()).productId());
        return goods(product, inBaseUnit(product, input.quantity()), input.lotNumber(), input.expiryDate());
    }

    private Goods scanned(GoodsReceipt receipt, ScanInput input, LocalDate today) {
        try {
            return switch (Barcodes.read(input.raw())) {
                case Barcode.TradeItem(String gtin) -> item(gtin, input);
                case Barcode.Text(String text) -> products.findBySku(text)
                        .map(product -> goods(product, quantity(product, one(product), input), input.lotNumber(), input.expiryDate()))
                        .orElseThrow(() -> unknown(text));
                case Barcode.Elements(ElementString elements) -> elements(receipt, elements, input, today);
            };
        } catch (UnreadableBarcode unreadable) {
            throw new RefusedScan(unreadable.reason() == UnreadableBarcode.Reason.BAD_CHECK_DIGIT ? ScanOutcome.BAD_CHECK_DIGIT : ScanOutcome.MALFORMED,
                    unreadable.getMessage());
        }
    }

    private Goods item(String gtin, ScanInput input) {
        Item item = find(gtin).orElseThrow(() -> unknown(gtin));
        return goods(item.product(), quantity(item.product(), item.content(), input), input.lotNumber(), input.expiryDate());
    }

    /** A label may hold the lot alone; then the line says which product it is on. */
    private Goods elements(GoodsReceipt receipt, ElementString elements, ScanInput input, LocalDate today) {
        Item item = elements.gtin().map(gtin -> find(gtin).orElseThrow(() -> unknown(gtin))).or(() -> ofLine(receipt, input))
                .orElseThrow(() -> unknown(elements.sscc().orElse(input.raw())));
        Product product = item.product();
        Optional<String> lot = product.tracking() == Tracking.SERIAL ? elements.serial() : elements.lot();
        return goods(product, quantity(product, content(item, elements), input), lot.orElse(input.lotNumber()),
                elements.expiryDate(today).orElse(input.expiryDate()));
    }

    private Optional<Item> ofLine(GoodsReceipt receipt, ScanInput input) {
        return Optional.ofNullable(input.lineId()).map(lineId -> products.get(receipt.line(lineId).productId())).map(product -> new Item(product, one(product)));
    }

    private record Item(Product product, Quantity content) {}

    private Optional<Item> find(String gtin) {
        Collection<String> forms = Gtin.forms(gtin);
        return products.findByGtin(forms).map(product -> new Item(product, one(product))).or(() -> packagings.findByGtin(forms).map(this::packed));
    }

    private Item packed(ProductPackaging packaging) {
        Product product = products.get(packaging.productId());
        return new Item(product, inBaseUnit(product, packaging.quantity()));
    }

    /** Goods that are kept by weight are counted by the weight on the label, others by the number of packages. */
    private Quantity content(Item item, ElementString elements) {
        Optional<BigDecimal> weight = elements.netWeightKg();
        if (weight.isPresent() && units.get(item.product().baseUnit()).category().equals("weight")) {
            return inBaseUnit(item.product(), Quantity.of(weight.get(), KILOGRAM));
        }
        Quantity one = item.content();
        return elements.count().map(count -> Quantity.of(one.value().multiply(count), one.unit())).orElse(one);
    }

    private Quantity quantity(Product product, Quantity scanned, ScanInput input) {
        if (input.quantity() == null) {
            return scanned;
        }
        if (!input.quantity().isPositive()) {
            throw new RefusedScan(ScanOutcome.NOT_COUNTABLE, "A scan counts more than nothing; undo the one that was wrong.");
        }
        return inBaseUnit(product, input.quantity());
    }

    private Quantity inBaseUnit(Product product, Quantity quantity) {
        try {
            UnitOfMeasure base = units.get(product.baseUnit());
            Quantity exact = units.convertExactly(quantity, base.code());
            if (base.counts(exact)) {
                return exact;
            }
        } catch (Refusal noSuchUnit) {
            // Falls through to the same answer: there is no such number of base units.
        }
        throw new RefusedScan(ScanOutcome.NOT_COUNTABLE, "%s is not a number of %s.".formatted(quantity, product.baseUnit()));
    }

    private static Quantity one(Product product) {
        return Quantity.of(1, product.baseUnit());
    }

    private static Goods goods(Product product, Quantity quantity, @Nullable String lot, @Nullable LocalDate expiry) {
        return new Goods(null, product, quantity, lot == null || lot.isBlank() ? null : lot.trim(), expiry);
    }

    private static RefusedScan unknown(String code) {
        return new RefusedScan(ScanOutcome.UNKNOWN_CODE, "Nothing is known by the code %s.".formatted(code));
    }
}
