package io.quayside.valuation.move;

import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A move with what it does to pools and to accounts outside of the stock; both together balance. */
record ValuedMove(StockMove move, List<PoolChange> changes, List<Contra> contras) {

    @Nullable AccountRole contraRole() {
        return contras.isEmpty() ? null : contras.getFirst().role();
    }
}
