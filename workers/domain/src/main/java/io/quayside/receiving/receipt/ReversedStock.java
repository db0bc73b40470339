package io.quayside.receiving.receipt;

import io.quayside.inventory.move.MovingStock;
import io.quayside.inventory.putaway.Putaway;
import io.quayside.inventory.putaway.PutawayStatus;
import io.quayside.inventory.putaway.Putaways;
import io.quayside.purchasing.order.LineReceipt;
import io.quayside.purchasing.order.ReceivingOrders;
import io.quayside.receiving.claim.ClaimResolution;
import io.quayside.receiving.claim.VendorClaims;
import io.quayside.receiving.expected.ExpectingReceipts;
import io.quayside.shared.Refusal;
import java.util.List;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Takes back what a receipt has brought: first its putaways, then its stock moves, then what the order counts as received. */
@Component
class ReversedStock {

    private final MovingStock moving;
    private final Putaways putaways;
    private final PutawayMoves putawayMoves;
    private final ReceivingOrders orders;
    private final ExpectingReceipts expecting;
    private final VendorClaims claims;
    private final ObjectProvider<BilledReceipts> billed;

    ReversedStock(MovingStock moving, Putaways putaways, PutawayMoves putawayMoves, ReceivingOrders orders, ExpectingReceipts expecting,
                  VendorClaims claims, ObjectProvider<BilledReceipts> billed) {
        this.moving = moving;
        this.putaways = putaways;
        this.putawayMoves = putawayMoves;
        this.orders = orders;
        this.expecting = expecting;
        this.claims = claims;
        this.billed = billed;
    }

    void takeBack(GoodsReceipt receipt, String by) {
        requireWhole(receipt);
        for (Putaway putaway : putaways.of(ReceiptAccess.DOCUMENT_TYPE, receipt.id())) {
            if (putaway.status() == PutawayStatus.OPEN) {
                putaways.cancel(putaway.id(), by, Set.of(receipt.companyCode()));
            }
        }
        putawayMoves.ofReceipt(receipt).forEach(move -> reverse(move, by));
        receipt.lines().stream().flatMap(line -> line.counts().stream()).map(ReceiptCount::moveId).filter(move -> move != null).sorted()
                .forEach(move -> reverse(move, by));
        List<LineReceipt> received = receipt.lines().stream().filter(line -> line.accepted().isPositive())
                .map(line -> new LineReceipt(line.orderLineId(), line.accepted())).toList();
        orders.takeBack(receipt.orderId(), received);
        expecting.follow(receipt.orderId());
    }

    private void reverse(long moveId, String by) {
        moving.reverse(moveId, "reverse:%d".formatted(moveId), by);
    }

    private void requireWhole(GoodsReceipt receipt) {
        List<Long> lines = receipt.lines().stream().map(ReceiptLine::id).toList();
        if (billed.stream().anyMatch(each -> !each.billed(lines).isEmpty())) {
            throw new Refusal.Conflict("billed", "An invoice of %s has been entered; return the goods to the vendor instead.".formatted(receipt.number()));
        }
        if (receipt.lines().stream().anyMatch(line -> line.returned().isPositive())) {
            throw new Refusal.Conflict("returned", "Goods of %s have gone back to the vendor already.".formatted(receipt.number()));
        }
        if (claims.existsByReceiptIdAndResolution(receipt.id(), ClaimResolution.REPLACED)) {
            throw new Refusal.Conflict("replaced", "The vendor replaces goods of %s; return what came to the vendor instead.".formatted(receipt.number()));
        }
    }
}
