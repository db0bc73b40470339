package io.quayside.receiving.receipt;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.Lots;
import io.quayside.masterdata.product.Tracking;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** From the goods that a scan names to the line that they are counted on, if they may be. */
@Component
class MatchingScans {

    private final Lots lots;

    MatchingScans(Lots lots) {
        this.lots = lots;
    }

    /** @throws RefusedScan when they were not ordered, or something has to be known first */
    Goods match(GoodsReceipt receipt, Goods goods, ScanInput input, LocalDate today) {
        Goods matched = goods.of(line(receipt, goods, input.lineId()));
        if (matched.line() == null) {
            throw refused(ScanOutcome.WRONG_ITEM, "%s is not on order %s.".formatted(goods.product().sku(), receipt.orderNumber()), matched);
        }
        requireLot(matched);
        if (matched.lotNumber() != null) {
            requireUsable(receipt, matched, input, today);
        }
        return matched;
    }

    /** Of several lines of one product the first that is not complete. */
    private static @Nullable ReceiptLine line(GoodsReceipt receipt, Goods goods, @Nullable Long lineId) {
        List<ReceiptLine> lines = receipt.lines().stream().filter(line -> line.productId() == goods.product().id())
                .filter(line -> lineId == null || line.id() == lineId).toList();
        return lines.stream().filter(line -> line.surplus().isNegative()).findFirst().orElse(lines.isEmpty() ? null : lines.getLast());
    }

    private static void requireLot(Goods goods) {
        Tracking tracking = goods.product().tracking();
        if (tracking == Tracking.LOT && goods.lotNumber() == null) {
            throw refused(ScanOutcome.LOT_REQUIRED, "%s needs its lot number.".formatted(goods.product().sku()), goods);
        }
        if (tracking == Tracking.SERIAL && goods.lotNumber() == null) {
            throw refused(ScanOutcome.SERIAL_REQUIRED, "%s needs its serial number.".formatted(goods.product().sku()), goods);
        }
    }

    private void requireUsable(GoodsReceipt receipt, Goods goods, ScanInput input, LocalDate today) {
        Optional<Lot> known = lots.find(receipt.companyCode(), goods.product().id(), goods.lotNumber());
        LocalDate knownExpiry = known.map(Lot::expiresOn).orElse(null);
        if (goods.expiryDate() != null && knownExpiry != null && !knownExpiry.equals(goods.expiryDate())) {
            throw refused(ScanOutcome.LOT_DIFFERS, "Lot %s is known to expire on %s.".formatted(goods.lotNumber(), knownExpiry), goods);
        }
        LocalDate expiry = goods.expiryDate() == null ? knownExpiry : goods.expiryDate();
        if (goods.product().isExpiring() && expiry == null && goods.quantity().isPositive() && !isDated(goods)) {
            throw refused(ScanOutcome.EXPIRY_REQUIRED, "%s needs the expiry date of its lot.".formatted(goods.product().sku()), goods);
        }
        if (expiry != null && expiry.isBefore(today) && !input.isConfirmed() && goods.quantity().isPositive()) {
            throw refused(ScanOutcome.EXPIRED, "Lot %s has expired on %s.".formatted(goods.lotNumber(), expiry), goods);
        }
        if (goods.product().tracking() == Tracking.SERIAL) {
            requireSingle(goods, known);
        }
    }

    /** The date was said with an earlier scan, or announced. */
    private static boolean isDated(Goods goods) {
        return goods.line().expiryOf(goods.lotNumber()).isPresent();
    }

    private void requireSingle(Goods goods, Optional<Lot> known) {
        boolean counted = goods.line().counts().stream().anyMatch(count -> goods.lotNumber().equalsIgnoreCase(count.lotNumber()) && count.counted().isPositive());
        if (goods.quantity().isPositive() && (counted || known.filter(lot -> lots.isInStock(lot.id())).isPresent())) {
            throw refused(ScanOutcome.DUPLICATE_SERIAL, "Serial number %s is there already.".formatted(goods.lotNumber()), goods);
        }
        if (goods.quantity().compareTo(Quantity.of(1, goods.quantity().unit())) > 0) {
            throw refused(ScanOutcome.NOT_COUNTABLE, "A serial number is one piece.", goods);
        }
    }

    private static RefusedScan refused(ScanOutcome outcome, String message, Goods goods) {
        return new RefusedScan(ScanResult.refused(outcome, message, goods));
    }
}
