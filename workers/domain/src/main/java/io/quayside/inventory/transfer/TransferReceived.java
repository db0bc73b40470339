package io.quayside.inventory.transfer;

import io.quayside.inventory.move.StockMove;
import java.util.List;

/** Told inside the transaction in which goods of a transfer have arrived. @param moves that brought them to where they lie now */
public record TransferReceived(Transfer transfer, List<StockMove> moves) {

    public TransferReceived {
        moves = List.copyOf(moves);
    }
}
