package io.quayside.inventory.move;

import java.util.List;

/** Told inside the transaction that moved the goods, after the quants are changed: whoever listens commits or fails with it. */
public record StockMoved(List<StockMove> moves) {

    public StockMoved {
        moves = List.copyOf(moves);
    }
}
