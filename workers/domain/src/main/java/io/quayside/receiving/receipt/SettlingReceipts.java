package io.quayside.receiving.receipt;

import io.quayside.inventory.lot.Lot;
import io.quayside.inventory.lot.LotOrigin;
import io.quayside.inventory.lot.Lots;
import io.quayside.receiving.discrepancy.DiscrepancyLog;
import io.quayside.shared.Quantity;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says how much of each count is taken in, as the decision table and the buyer want it, and names its lots. */
@Service
@Transactional
public class SettlingReceipts {

    private final ReceiptAccess access;
    private final Lots lots;
    private final DiscrepancyLog log;

    SettlingReceipts(ReceiptAccess access, Lots lots, DiscrepancyLog log) {
        this.access = access;
        this.lots = lots;
        this.log = log;
    }

    /** What was decided of a line. */
    public record LineDecision(long lineId, LineOutcome outcome) {}

    public void settle(long receiptId, List<LineDecision> decisions) {
        GoodsReceipt receipt = access.locked(receiptId);
        Map<Long, LineOutcome> byLine = decisions.stream().collect(Collectors.toMap(LineDecision::lineId, LineDecision::outcome));
        receipt.lines().forEach(line -> settle(receipt, line, byLine.get(line.id())));
        RefusedGoods refused = new RefusedGoods(log.standing(receiptId));
        receipt.lines().forEach(refused::of);
    }

    private void settle(GoodsReceipt receipt, ReceiptLine line, LineOutcome outcome) {
        Quantity left = switch (outcome) {
            case ACCEPT, ACCEPT_SHORT, BACKORDER -> line.counted();
            case REFUSE_SURPLUS -> line.surplus().isPositive() ? line.expected() : line.counted();
            case REFUSE -> Quantity.zero(line.expected().unit());
        };
        for (ReceiptCount count : goodsFirst(line)) {
            Quantity taken = count.counted().compareTo(left) < 0 ? count.counted() : left;
            left = left.minus(taken);
            count.accept(taken, taken.isPositive() ? lot(receipt, line, count) : null);
        }
        line.settle(outcome);
    }

    /** What is refused is the damaged part first, then what was counted last. */
    private static List<ReceiptCount> goodsFirst(ReceiptLine line) {
        return line.counts().stream().sorted(Comparator.comparing(ReceiptCount::state).thenComparing(ReceiptCount::id)).toList();
    }

    private Long lot(GoodsReceipt receipt, ReceiptLine line, ReceiptCount count) {
        if (count.lotNumber() == null) {
            return null;
        }
        Lot lot = lots.findOrCreate(receipt.companyCode(), line.productId(), count.lotNumber(),
                new LotOrigin(line.expiryOf(count.lotNumber()).orElse(null), receipt.vendorId(), count.lotNumber()));
        return lot.id();
    }
}
