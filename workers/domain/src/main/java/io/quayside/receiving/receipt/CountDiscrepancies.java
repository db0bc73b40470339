package io.quayside.receiving.receipt;

import io.quayside.purchasing.order.PurchaseOrder;
import io.quayside.receiving.discrepancy.Discrepancy;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.receiving.discrepancy.ReceiptRef;
import io.quayside.shared.Quantity;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a finished count shows by itself. */
@Component
class CountDiscrepancies {

    private final DiscrepancyLog log;
    private final ArrivedLots lots;

    CountDiscrepancies(DiscrepancyLog log, ArrivedLots lots) {
        this.log = log;
        this.lots = lots;
    }

    void log(GoodsReceipt receipt, PurchaseOrder order, LocalDate today) {
        List<Found> found = new ArrayList<>();
        List<Found> entered = log.standing(receipt.id()).stream().filter(each -> !each.isByCount()).map(Discrepancy::found).toList();
        receipt.lines().forEach(line -> ofLine(receipt, line, order.line(line.orderLineId()).expectedDate(), entered, today, found));
        if (receipt.isPaperMissing()) {
            found.add(Found.ofDelivery(DiscrepancyType.MISSING_PAPER, "No delivery note"));
        }
        Set<Long> blind = receipt.lines().stream().filter(ReceiptLine::isBlind).map(ReceiptLine::id).collect(Collectors.toSet());
        log.replaceByCount(reference(receipt), found, blind, receipt.milestones().countedBy());
    }

    private void ofLine(GoodsReceipt receipt, ReceiptLine line, @Nullable LocalDate due, List<Found> entered, LocalDate today,
            List<Found> found) {
        Quantity surplus = line.surplus();
        if (surplus.isPositive()) {
            found.add(of(line, DiscrepancyType.OVER, surplus, null));
        }
        Quantity missing = missing(receipt, line, due, today);
        if (missing.isPositive()) {
            found.add(of(line, DiscrepancyType.SHORT, missing, null));
        }
        Quantity damaged = line.damaged().minus(damaged(line, entered));
        if (damaged.isPositive()) {
            found.add(of(line, DiscrepancyType.DAMAGED, damaged, null));
        }
        if (due != null && due.isBefore(today) && line.counted().isPositive()) {
            found.add(new Found(DiscrepancyType.LATE, line.id(), line.productId(), line.productSku(), line.counted(), null, "Promised for " + due));
        }
        lots.wrong(line, today).forEach(count -> found.add(of(line, DiscrepancyType.WRONG_LOT, count.counted(), count.lotNumber())));
    }

    /** What somebody has entered of it already is not claimed twice. */
    private static Quantity damaged(ReceiptLine line, List<Found> entered) {
        return entered.stream().filter(found -> found.type() == DiscrepancyType.DAMAGED && Objects.equals(found.lineId(), line.id()) && found.quantity() != null)
                .map(Found::quantity).reduce(Quantity.zero(line.expected().unit()), Quantity::plus);
    }

    /** Less than the vendor has announced or, without notice, less than was due by today: part of an order may come before its time. */
    private static Quantity missing(GoodsReceipt receipt, ReceiptLine line, @Nullable LocalDate due, LocalDate today) {
        if (receipt.noticeId() != null) {
            return line.announced().minus(line.counted());
        }
        return due != null && !due.isAfter(today) ? line.surplus().negated() : Quantity.zero(line.expected().unit());
    }

    private static Found of(ReceiptLine line, DiscrepancyType type, Quantity quantity, @Nullable String lot) {
        return new Found(type, line.id(), line.productId(), line.productSku(), quantity, lot, null);
    }

    static ReceiptRef reference(GoodsReceipt receipt) {
        return new ReceiptRef(receipt.id(), receipt.number(), receipt.companyCode(), receipt.orderId(), receipt.orderNumber(), receipt.vendorId(),
                receipt.vendorName());
    }
}
