package io.quayside.valuation.move;

import io.quayside.inventory.move.StockMove;

/** How an entry tells people what happened. */
final class Wording {

    private Wording() {
    }

    static String of(StockMove move) {
        String reason = move.reason().name().toLowerCase().replace('_', ' ');
        String text = Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + " " + move.source().number();
        return move.reversedMoveId() == null ? text : text + ", taken back";
    }
}
