package io.quayside.receiving.receipt;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.StockMove;
import io.quayside.inventory.move.StockMoved;
import io.quayside.masterdata.company.LocationKind;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps with a receipt line what of it has gone back to its vendor: the source of such a move names the line. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class ReturnedGoods {

    private final GoodsReceipts receipts;

    ReturnedGoods(GoodsReceipts receipts) {
        this.receipts = receipts;
    }

    @EventListener
    void follow(StockMoved moved) {
        moved.moves().stream().filter(ReturnedGoods::isReturn).forEach(move -> receipts.findByLine(move.source().lineId())
                .ifPresent(receipt -> receipt.line(move.source().lineId()).giveBack(move.quantity())));
    }

    private static boolean isReturn(StockMove move) {
        return move.reason() == MoveReason.VENDOR_RETURN && move.toKind() == LocationKind.SUPPLIER && move.reversedMoveId() == null
                && move.source().lineId() != null;
    }
}
