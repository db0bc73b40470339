package io.quayside.receiving.receipt;

import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.shared.Quantity;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Says of damaged goods and of wrong lots how much was refused: what goes back at once is not claimed of the vendor. */
final class RefusedGoods {

    private final List<Discrepancy> standing;

    RefusedGoods(List<Discrepancy> standing) {
        this.standing = standing;
    }

    void of(ReceiptLine line) {
        share(line, DiscrepancyType.DAMAGED, found -> true, line.counts().stream().filter(count -> count.state() == GoodsState.DAMAGED));
        line.counts().stream().filter(count -> count.lotNumber() != null && count.state() != GoodsState.DAMAGED).collect(Collectors.groupingBy(ReceiptCount::lotNumber))
                .forEach((lot, counts) -> share(line, DiscrepancyType.WRONG_LOT, found -> lot.equalsIgnoreCase(found.lotNumber()), counts.stream()));
    }

    private void share(ReceiptLine line, DiscrepancyType type, Predicate<Found> ofThem, Stream<ReceiptCount> counts) {
        Quantity left = counts.map(count -> count.counted().minus(count.accepted())).reduce(Quantity.zero(line.expected().unit()), Quantity::plus);
        for (Discrepancy each : standing) {
            Found found = each.found();
            if (each.type() == type && Objects.equals(found.lineId(), line.id()) && found.quantity() != null && ofThem.test(found)) {
                Quantity part = left.compareTo(found.quantity()) < 0 ? left : found.quantity();
                each.refuse(part.isPositive() ? part : null);
                left = left.minus(part);
            }
        }
    }
}
