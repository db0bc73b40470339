package io.quayside.valuation.landedcost;

import io.quayside.masterdata.product.Product;
import io.quayside.masterdata.product.Products;
import io.quayside.shared.Refusal;
import io.quayside.valuation.ReceiptLine;
import io.quayside.valuation.pool.Shares;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.springframework.stereotype.Component;

/** Divides a charge over receipt lines; the last of them takes what rounding left. */
@Component
class SplittingCosts {

    private final Products products;

    SplittingCosts(Products products) {
        this.products = products;
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
