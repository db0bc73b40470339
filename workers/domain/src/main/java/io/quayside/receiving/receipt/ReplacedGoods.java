package io.quayside.receiving.receipt;

import io.quayside.purchasing.order.LineReceipt;
import io.quayside.purchasing.order.ReceivingOrders;
import io.quayside.receiving.claim.ClaimReplaced;
import io.quayside.receiving.discrepancy.DiscrepancyType;
import io.quayside.receiving.discrepancy.Found;
import io.quayside.receiving.expected.ExpectingReceipts;
import io.quayside.shared.Quantity;
import java.util.List;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What a vendor replaces is expected again, of the order that it was missing from. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReplacedGoods {

    private final ReceiptAccess access;
    private final ReceivingOrders orders;
    private final ExpectingReceipts expecting;

    ReplacedGoods(ReceiptAccess access, ReceivingOrders orders, ExpectingReceipts expecting) {
        this.access = access;
        this.orders = orders;
        this.expecting = expecting;
    }

    @EventListener
    void expectAgain(ClaimReplaced replaced) {
        GoodsReceipt receipt = access.locked(replaced.receiptId());
        List<LineReceipt> owed = replaced.owed().stream().filter(found -> found.lineId() != null && found.quantity() != null)
                .map(found -> new LineReceipt(receipt.line(found.lineId()).orderLineId(), takenIn(found))).toList();
        if (!owed.isEmpty()) {
            orders.expectReplacement(receipt.orderId(), owed);
            expecting.follow(receipt.orderId());
        }
    }

    /** What was missing, or was another product, does not count as received in the first place. */
    private static Quantity takenIn(Found found) {
        boolean received = found.type() == DiscrepancyType.DAMAGED || found.type() == DiscrepancyType.WRONG_LOT;
        return received ? found.quantity() : Quantity.zero(found.quantity().unit());
    }
}
