package io.quayside.valuation.move;

import io.quayside.inventory.move.MoveReason;
import io.quayside.inventory.move.StockMove;
import io.quayside.ledger.AccountRole;
import io.quayside.masterdata.company.LocationKind;

/** Which account stands for the outside; a move that is taken back uses that of the move itself. */
final class OutsideRoles {

    private OutsideRoles() {
    }

    static AccountRole role(StockMove move) {
        boolean comesIn = move.fromKind().isOutside();
        LocationKind outside = comesIn ? move.fromKind() : move.toKind();
        return switch (outside) {
            case CUSTOMER -> AccountRole.COST_OF_SALES;
            case SCRAP -> AccountRole.SCRAP;
            case PRODUCTION -> AccountRole.ASSEMBLY;
            case SUPPLIER -> AccountRole.GRNI;
            case LOSS -> loss(move.reason(), comesIn == (move.reversedMoveId() == null));
            default -> throw new IllegalArgumentException("%s is not outside".formatted(outside));
        };
    }

    private static AccountRole loss(MoveReason reason, boolean gained) {
        if (reason == MoveReason.OPENING) {
            return AccountRole.OPENING_BALANCE;
        }
        return gained ? AccountRole.ADJUSTMENT_GAIN : AccountRole.SHRINKAGE;
    }
}
