package io.quayside.purchasing.evidence;

import io.quayside.shared.Quantity;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.joda.money.BigMoney;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * What is to be bought, whether it is still requested or an order that is to be changed.
 *
 * @param requisitionId with its orders, no part of what was spent before
 * @param orderId likewise, for the change of an order
 * @param submittedAt only requests that came earlier take from the budget first; none yet for a draft
 */
public record Purchase(
        String companyCode,
        @Nullable Long requisitionId,
        @Nullable Long orderId,
        @Nullable String requester,
        @Nullable Instant submittedAt,
        @Nullable String costCentre,
        Money companyTotal,
        List<Line> lines) {

    public record Line(
            long key,
            int lineNumber,
            long productId,
            String productSku,
            Quantity quantity,
            BigMoney unitPrice,
            Money companyValue,
            @Nullable Long vendorId,
            String warehouseCode,
            @Nullable String costCentre) {}

    /** Of the lines, else the one of the purchase. */
    Set<String> costCentres() {
        Set<String> ofLines = lines.stream().map(Line::costCentre).filter(Objects::nonNull).collect(Collectors.toCollection(TreeSet::new));
        return ofLines.isEmpty() && costCentre != null ? Set.of(costCentre) : ofLines;
    }

    Set<Long> productIds() {
        return lines.stream().map(Line::productId).collect(Collectors.toSet());
    }

    Set<Long> vendorIds() {
        return lines.stream().map(Line::vendorId).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
