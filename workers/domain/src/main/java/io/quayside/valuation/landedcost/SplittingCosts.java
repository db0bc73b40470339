package io.quayside.valuation.landedcost;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.pool.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Divides a charge over receipt lines; the last of them takes what rounding left. */
@Component
class SplittingCosts {

    private static final int MOST_NAMED = 5;

    private final Products products;

    SplittingCosts(Products products) {
        this.products = products;
    }

    /** @throws Refusal.Invalid at the basis, for goods that would bear nothing because nobody has entered what they weigh or take up */
    void requireMeasured(List<Charge> charges, List<ReceiptLine> lines) {
        Map<Long, Product> byId = products.byId(lines.stream().filter(line -> line.kept().signum() > 0).map(ReceiptLine::productId).collect(Collectors.toSet()));
        Map<String, String> errors = new LinkedHashMap<>();
        for (int i = 0; i < charges.size(); i++) {
            SplitBasis basis = charges.get(i).basis();
            List<String> lacking = byId.values().stream().filter(product -> !isMeasured(product, basis)).map(Product::sku).sorted().toList();
            if (!lacking.isEmpty()) {
                errors.put("charges[%d].basis".formatted(i), "enter the %s of %s first".formatted(text(basis), named(lacking)));
            }
        }
        if (!errors.isEmpty()) {
            throw new Refusal.Invalid(errors);
        }
    }

    private static boolean isMeasured(Product product, SplitBasis basis) {
        return switch (basis) {
            case WEIGHT -> isAboveZero(product.weightKg());
            case VOLUME -> isAboveZero(product.volumeLitres());
            case QUANTITY, VALUE, EQUAL -> true;
        };
    }

    private static boolean isAboveZero(@Nullable BigDecimal measure) {
        return measure != null && measure.signum() > 0;
    }

    private static String named(List<String> skus) {
        String first = String.join(", ", skus.subList(0, Math.min(MOST_NAMED, skus.size())));
        return skus.size() <= MOST_NAMED ? first : "%s and %d more".formatted(first, skus.size() - MOST_NAMED);
    }

    /**
     * @param amount of the charge, in the company's currency
     * @throws Refusal.Conflict {@code empty-basis} if the lines add up to nothing by the basis
     */
    List<CostShare> split(Charge charge, Money amount, List<ReceiptLine> lines) {
        Map<Long, Product> byId = products.byId(lines.stream().map(ReceiptLine::productId).collect(Collectors.toSet()));
        List<ReceiptLine> bearing = lines.stream().filter(line -> weight(charge.basis(), line, byId.get(line.productId())).signum() > 0).toList();
        if (bearing.isEmpty()) {
            throw new Refusal.Conflict("empty-basis", "The goods add up to zero by %s; divide the %s by something else."
                    .formatted(text(charge.basis()), text(charge.kind())));
        }
        List<Money> shares = Shares.of(amount, bearing.stream().map(line -> weight(charge.basis(), line, byId.get(line.productId()))).toList());
        List<CostShare> split = new ArrayList<>();
        for (int i = 0; i < bearing.size(); i++) {
            split.add(new CostShare(bearing.get(i), charge, shares.get(i)));
        }
        return split;
    }

    private static BigDecimal weight(SplitBasis basis, ReceiptLine line, Product product) {
        return switch (basis) {
            case QUANTITY -> line.kept();
            case VALUE -> line.keptValue().getAmount();
            case WEIGHT -> times(line, product.weightKg());
            case VOLUME -> times(line, product.volumeLitres());
            case EQUAL -> BigDecimal.valueOf(line.kept().signum());
        };
    }

    private static BigDecimal times(ReceiptLine line, BigDecimal each) {
        return each == null ? BigDecimal.ZERO : line.kept().multiply(each);
    }

    private static String text(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
